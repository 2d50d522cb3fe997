package dev.proviso.oracle;

import dev.proviso.condition.Condition;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;

/** Policies of one rule, whose outcome is settled by whether the rule applies. */
final class OneRulePolicy {

  private OneRulePolicy() {}

  /** Permits where a condition holds, and forbids where it does not. */
  static <S> Policy<S> permitting(Condition<S> when) {
    return policy(Effect.PERMIT, Outcome.FORBIDDEN, when);
  }

  /** Forbids where a condition holds, and permits where it does not. */
  static <S> Policy<S> forbidding(Condition<S> when) {
    return policy(Effect.FORBID, Outcome.PERMITTED, when);
  }

  private static <S> Policy<S> policy(Effect effect, Outcome otherwise, Condition<S> when) {
    return Policy.of(
        "policy",
        Array.of(Rule.of(effect, "rule", when)),
        CombiningAlgorithm.FORBID_OVERRIDES,
        otherwise);
  }
}
