package dev.proviso.testkit.mutation;

import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionRewriter;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ListMembership;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.time.Dated;
import dev.proviso.time.Register;
import org.jspecify.annotations.Nullable;

/**
 * Writes one definition, list or dated limit for another, wherever it stands.
 *
 * <p>What it does not stand in is kept as it is, not copied, so that big trees stay shared.
 */
final class DefinitionSubstitution implements MutantRewriter {

  private final @Nullable Object before;
  private final Object after;
  private final Rewriter<?> anew = new Rewriter<Object>();

  private DefinitionSubstitution(@Nullable Object before, Object after) {
    this.before = before;
    this.after = after;
  }

  static DefinitionSubstitution of(Object before, Object after) {
    return new DefinitionSubstitution(before, after);
  }

  static DefinitionSubstitution none() {
    return new DefinitionSubstitution(null, "nothing");
  }

  @Override
  public synchronized <S> Condition<S> of(Condition<S> condition) {
    return before == null ? condition : new Rewriter<S>(anew).rewrite(condition);
  }

  <S> Policy<S> policy(Policy<S> policy) {
    return policy.rewrite(rule -> rule.rewrite(this::of, date -> date), date -> date);
  }

  private boolean isIt(Object node) {
    return node.equals(before);
  }

  private final class Rewriter<S> extends ConditionRewriter.Same<S> {

    Rewriter() {}

    Rewriter(Rewriter<?> other) {
      super(other);
    }

    @Override
    protected <P> Rewriter<P> part(Fact<S, ?> part) {
      return new Rewriter<>(this);
    }

    @Override
    @SuppressWarnings("unchecked") // made of the list that it stands for
    public <M> Condition<S> listMembership(ListMembership<S, M> node) {
      return isIt(node.register())
          ? ListMembership.of(node.fact(), (Register<M>) after, node.date())
          : node;
    }

    @Override
    @SuppressWarnings("unchecked") // made of the limit that it stands for
    public <T> Condition<S> datedComparison(DatedComparison<S, T> node) {
      return isIt(node.limit()) ? node.with(node.operator(), (Dated<T>) after) : node;
    }

    @Override
    @SuppressWarnings("unchecked") // made of the definition that it stands for
    public Condition<S> definition(Definition<S> node) {
      return isIt(node) ? (Definition<S>) after : super.definition(node);
    }
  }
}
