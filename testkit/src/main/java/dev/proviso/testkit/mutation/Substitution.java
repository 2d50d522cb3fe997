package dev.proviso.testkit.mutation;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.HumanJudgment;
import dev.proviso.condition.Listed;
import dev.proviso.condition.Not;
import dev.proviso.condition.Opaque;
import dev.proviso.condition.Quantified;
import dev.proviso.condition.TwoFacts;
import dev.proviso.condition.Unless;
import dev.proviso.condition.Within;
import dev.proviso.policy.JointPolicy;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.rule.Rule;
import dev.proviso.time.Dated;
import dev.proviso.time.Register;
import io.vavr.collection.Seq;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes one definition, list or dated limit for another, wherever it stands.
 *
 * <p>What it does not stand in is kept as it is, not copied, so that big trees stay shared.
 */
final class Substitution implements Rewrite {

  private final @Nullable Object before;
  private final Object after;
  private final IdentityHashMap<Condition<?>, Condition<?>> known = new IdentityHashMap<>();

  private Substitution(@Nullable Object before, Object after) {
    this.before = before;
    this.after = after;
  }

  static Substitution of(Object before, Object after) {
    return new Substitution(before, after);
  }

  static Substitution none() {
    return new Substitution(null, "nothing");
  }

  @Override
  @SuppressWarnings("unchecked") // a condition is written anew as one about the same subject
  public synchronized <S> Condition<S> of(Condition<S> condition) {
    if (before == null) {
      return condition;
    }
    @Nullable Condition<?> written = known.get(condition);
    if (written == null) {
      written = condition.accept(new Anew<S>());
      known.put(condition, written);
    }
    return (Condition<S>) written;
  }

  <S> Policy<S> policy(Policy<S> policy) {
    if (policy instanceof JointPolicy<S> joint) {
      return Policy.together(joint.id(), joint.members().map(this::policy));
    }
    RulePolicy<S> rules = (RulePolicy<S>) policy;
    return Written.with(rules, rules.rules().map(this::rule));
  }

  private <S> Rule<S> rule(Rule<S> rule) {
    return Written.with(
        rule, rule.effect(), of(rule.condition()), rule.exceptions().map(this::exception));
  }

  private <S> Unless<S> exception(Unless<S> exception) {
    return Written.with(
        exception, of(exception.condition()), exception.exceptions().map(this::exception));
  }

  private boolean isIt(Object node) {
    return node.equals(before);
  }

  private final class Anew<S> implements ConditionVisitor<S, Condition<S>> {

    private Seq<Condition<S>> all(Seq<Condition<S>> operands) {
      Seq<Condition<S>> written = operands.map(Substitution.this::of);
      boolean same = operands.zip(written).forAll(pair -> pair._1() == pair._2());
      return same ? operands : written;
    }

    @Override
    public Condition<S> allOf(AllOf<S> node) {
      Seq<Condition<S>> written = all(node.operands());
      return written == node.operands() ? node : AllOf.of(written);
    }

    @Override
    public Condition<S> anyOf(AnyOf<S> node) {
      Seq<Condition<S>> written = all(node.operands());
      return written == node.operands() ? node : AnyOf.of(written);
    }

    @Override
    public Condition<S> not(Not<S> node) {
      Condition<S> written = of(node.operand());
      return written == node.operand() ? node : Not.of(written);
    }

    @Override
    public <T> Condition<S> comparison(Comparison<S, T> node) {
      return node;
    }

    @Override
    public <T> Condition<S> twoFacts(TwoFacts<S, T> node) {
      return node;
    }

    @Override
    @SuppressWarnings("unchecked") // made of the list that it stands for
    public <M> Condition<S> listed(Listed<S, M> node) {
      return isIt(node.register())
          ? Listed.of(node.fact(), (Register<M>) after, node.date())
          : node;
    }

    @Override
    @SuppressWarnings("unchecked") // made of the limit that it stands for
    public <T> Condition<S> datedComparison(DatedComparison<S, T> node) {
      return isIt(node.limit()) ? Leaves.with(node, node.operator(), (Dated<T>) after) : node;
    }

    @Override
    public <P> Condition<S> quantified(Quantified<S, P> node) {
      Condition<P> each = of(node.each());
      return each == node.each() ? node : Quantified.of(node.parts(), node.quantifier(), each);
    }

    @Override
    public <P> Condition<S> within(Within<S, P> node) {
      Condition<P> written = of(node.condition());
      return written == node.condition() ? node : Within.of(node.part(), written);
    }

    @Override
    @SuppressWarnings("unchecked") // made of the definition that it stands for
    public Condition<S> definition(Definition<S> node) {
      if (isIt(node)) {
        return (Definition<S>) after;
      }
      Definition<S> written =
          Written.with(
              node, of(node.condition()), node.exceptions().map(Substitution.this::exception));
      return written.equals(node) ? node : written;
    }

    @Override
    public Condition<S> opaque(Opaque<S> node) {
      return node;
    }

    @Override
    public Condition<S> humanJudgment(HumanJudgment<S> node) {
      return node;
    }
  }
}
