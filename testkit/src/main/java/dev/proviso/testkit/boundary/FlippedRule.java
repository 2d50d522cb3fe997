package dev.proviso.testkit.boundary;

import dev.proviso.algebra.KleeneLogic;
import dev.proviso.condition.Truth;
import dev.proviso.rule.Conclusion;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.testkit.law.Combination;
import dev.proviso.trace.PolicyTrace;
import dev.proviso.trace.RuleTrace;

/** A rule that turned out the other way. */
record FlippedRule(Effect effect, Truth truth) implements Conclusion {

  /** Whether the outcome would be another if one of the rules had turned out the other way. */
  static boolean changes(PolicyTrace trace, RuleTrace rule) {
    return outcome(trace, rule) != trace.outcome();
  }

  @SuppressWarnings("ReferenceEquality") // equal rules may stand in two policies
  private static Outcome outcome(PolicyTrace trace, RuleTrace rule) {
    return trace.combining().isDefined()
        ? Combination.of(trace.combining().get())
            .outcome(
                trace
                    .rules()
                    .<Conclusion>map(
                        one ->
                            one == rule ? new FlippedRule(one.effect(), one.truth().not()) : one),
                trace.otherwise().get())
        : KleeneLogic.K3.together(trace.members().map(member -> outcome(member, rule)).asJava());
  }
}
