package dev.proviso.testkit.law;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionRewriter;
import dev.proviso.condition.DatedComparison;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.policy.PolicyVisitor;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.time.Dated;
import dev.proviso.value.ValueType;

/** Policies written in another way, one that must not matter. */
final class EquivalentRewrites {

  private EquivalentRewrites() {}

  /** Rules under other ids. */
  static <S> Policy<S> renamed(Policy<S> policy) {
    return policy.accept(
        PolicyVisitor.of(
            of ->
                of.withRules(of.rules().zipWithIndex((rule, i) -> rule.renamed("rule " + (i + 1)))),
            joint ->
                Policy.allMustPermit(
                    joint.id(), joint.members().map(EquivalentRewrites::<S>renamed))));
  }

  /** Rules in another order, except in policies where the first rule that applies decides. */
  static <S> Policy<S> reordered(Policy<S> policy) {
    return policy.accept(
        PolicyVisitor.of(
            of ->
                of.combining() == CombiningAlgorithm.FIRST_APPLICABLE
                    ? of
                    : of.withRules(of.rules().reverse()),
            joint ->
                Policy.allMustPermit(
                    joint.id(), joint.members().reverse().map(EquivalentRewrites::<S>reordered))));
  }

  /** Every operand of all-of and any-of in another order. */
  static <S> Policy<S> turned(Policy<S> policy) {
    OperandReverser<S> turning = new OperandReverser<>();
    return policy.rewrite(rule -> rule.rewrite(turning::rewrite, date -> date), date -> date);
  }

  private static final class OperandReverser<S> extends ConditionRewriter.Same<S> {

    @Override
    protected <P> OperandReverser<P> part(Fact<S, ?> part) {
      return new OperandReverser<>();
    }

    @Override
    public Condition<S> allOf(AllOf<S> node) {
      return AllOf.of(node.operands().reverse().map(this::rewrite));
    }

    @Override
    public Condition<S> anyOf(AnyOf<S> node) {
      return AnyOf.of(node.operands().reverse().map(this::rewrite));
    }
  }

  /** Writes a value of a type in another way. */
  @FunctionalInterface
  interface Respelling {
    Object of(ValueType<Object> type, Object value);
  }

  /** Every constant written in another way, and every comparison and its fact made anew. */
  static <S> Policy<S> respelled(Policy<S> policy, Respelling respelling) {
    Spelling<S> spelling = new Spelling<>(respelling);
    return policy.rewrite(rule -> rule.rewrite(spelling::rewrite, date -> date), date -> date);
  }

  private static final class Spelling<S> extends ConditionRewriter.Same<S> {
    private final Respelling respelling;

    Spelling(Respelling respelling) {
      this.respelling = respelling;
    }

    @Override
    protected <P> Spelling<P> part(Fact<S, ?> part) {
      return new Spelling<>(respelling);
    }

    @Override
    public <T> Condition<S> comparison(Comparison<S, T> node) {
      return node.withFact(node.fact().as(node.fact().type()))
          .with(
              node.operator(),
              node.constants().map(constant -> respelling.of(node.type(), constant)));
    }

    @Override
    @SuppressWarnings("unchecked") // another value of the same type
    public <T> Condition<S> datedComparison(DatedComparison<S, T> node) {
      ValueType<Object> type = (ValueType<Object>) node.type();
      Dated<T> limit = node.limit().map(value -> (T) respelling.of(type, value));
      return node.with(node.operator(), limit);
    }
  }
}
