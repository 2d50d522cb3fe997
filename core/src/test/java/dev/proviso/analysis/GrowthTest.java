package dev.proviso.analysis;

import static dev.proviso.analysis.Claims.monotone;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whether more of a quantity can take a permission away. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GrowthTest {

  private static final Condition<Sample> ENOUGH =
      Comparison.threshold(Sample.X, Operator.AT_LEAST, 6);
  private static final Condition<Sample> NOT_TOO_MUCH =
      Comparison.threshold(Sample.X, Operator.AT_MOST, 6);

  private static Verdict verdict(Condition<Sample> permitted) {
    return Prover.standard().check(grown(permitted)).verdict();
  }

  private static Claim<Sample> grown(Condition<Sample> permitted) {
    Policy<Sample> policy =
        Policy.of(
            "p",
            Array.of(Rule.of(Effect.PERMIT, "r", permitted)),
            CombiningAlgorithm.FORBID_OVERRIDES,
            Outcome.FORBIDDEN);
    return monotone(policy, Sample.X);
  }

  private static Verdict assuming(Condition<Sample> permitted, Condition<Sample> assumed) {
    return Prover.standard().check(grown(permitted).assuming(assumed)).verdict();
  }

  @Test
  void a_lower_limit_never_takes_it_away() {
    assertThat(verdict(ENOUGH)).isEqualTo(Verdict.HOLDS);
    assertThat(verdict(PartCondition.of(Sample.PART, ENOUGH))).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void an_upper_limit_does() {
    assertThat(verdict(NOT_TOO_MUCH)).isEqualTo(Verdict.REFUTED);
  }

  @Test
  void what_is_not_asked_changes_nothing() {
    assertThat(verdict(Comparison.is(Sample.A, true))).isEqualTo(Verdict.VACUOUS);
  }

  @Test
  void code_that_reads_it_may_answer_otherwise() {
    Condition<Sample> code = OpaqueCondition.of("even", sample -> true, Array.of(Sample.X));
    assertThat(verdict(AnyOf.of(ENOUGH, code))).isNotIn(Verdict.HOLDS, Verdict.VACUOUS);
    assertThat(verdict(code)).isNotIn(Verdict.HOLDS, Verdict.VACUOUS);
  }

  @Test
  void of_several_parts_it_is_not_decided() {
    assertThat(verdict(QuantifiedCondition.of(Sample.PARTS, Quantifier.ANY, ENOUGH)))
        .isEqualTo(Verdict.NOT_DECIDED);
  }

  @Test
  void what_is_assumed_may_leave_out_the_region_in_between() {
    Condition<Sample> notSix = Not.of(Comparison.is(Sample.X, 6));

    assertThat(assuming(NOT_TOO_MUCH, notSix)).isEqualTo(Verdict.REFUTED);
  }

  @Test
  void what_is_not_assumed_cannot_be_what_takes_it_away() {
    assertThat(assuming(NOT_TOO_MUCH, NOT_TOO_MUCH)).isEqualTo(Verdict.HOLDS);
  }
}
