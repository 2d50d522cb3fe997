package dev.proviso.testkit.law;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionRewriter;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.policy.PolicyVisitor;
import dev.proviso.rule.Combining;

/** Policies written in another way, one that must not matter. */
final class Rewriting {

  private Rewriting() {}

  /** Rules under other ids. */
  static <S> Policy<S> renamed(Policy<S> policy) {
    return policy.accept(
        PolicyVisitor.of(
            of ->
                of.withRules(of.rules().zipWithIndex((rule, i) -> rule.renamed("rule " + (i + 1)))),
            joint -> Policy.together(joint.id(), joint.members().map(Rewriting::<S>renamed))));
  }

  /** Rules in another order, but for those of which the first that applies decides. */
  static <S> Policy<S> reordered(Policy<S> policy) {
    return policy.accept(
        PolicyVisitor.of(
            of ->
                of.combining() == Combining.FIRST_APPLICABLE
                    ? of
                    : of.withRules(of.rules().reverse()),
            joint ->
                Policy.together(
                    joint.id(), joint.members().reverse().map(Rewriting::<S>reordered))));
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
}
