package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.domain.Country;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** A policy only tightens another by some facts if these facts alone tell where it is stricter. */
class TighteningTest {

  private record Part(boolean armed) {}

  private record Use(Country state, int months, boolean signed, Seq<Part> parts) {}

  private static final Fact<Use, Country> STATE =
      Fact.of("state", use -> Reading.known(use.state()));
  private static final Fact<Use, Integer> MONTHS =
      Fact.of("months", use -> Reading.known(use.months()));
  private static final Fact<Use, Boolean> SIGNED =
      Fact.of("signature", use -> Reading.known(use.signed()));
  private static final Fact<Part, Boolean> ARMED =
      Fact.of("arms", part -> Reading.known(part.armed()));
  private static final Fact<Use, Seq<Part>> PARTS =
      Fact.of("parts", use -> Reading.known(use.parts()));
  private static final Condition<Use> IS_SIGNED = Comparison.is(SIGNED, true);
  private static final Condition<Use> IS_ARMED =
      QuantifiedCondition.of(PARTS, Quantifier.ANY, Comparison.is(ARMED, true));

  private static Country state(String code) {
    return Country.of(code);
  }

  private static Condition<Use> in(String... codes) {
    return Comparison.isOneOf(STATE, Array.of(codes).map(TighteningTest::state));
  }

  private static Condition<Use> months(int least) {
    return Comparison.threshold(MONTHS, Operator.AT_LEAST, least);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  private static Policy<Use> permitting(String id, Condition<Use>... all) {
    return Policy.of(
        id,
        Array.of(Rule.of(Effect.PERMIT, "eligible", AllOf.of(Array.of(all)))),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.FORBIDDEN);
  }

  private static final Policy<Use> BEFORE =
      permitting("before", in("FR", "DE", "NO"), months(60), IS_SIGNED);

  private static Finding check(Policy<Use> later, Fact<?, ?> first, Fact<?, ?>... rest) {
    return Prover.standard().check(Claims.onlyTightens(later, BEFORE, first, rest));
  }

  @Test
  void states_that_went_off_the_list_are_described_by_the_state_alone() {
    Finding found = check(permitting("after", in("FR", "NO"), months(60), IS_SIGNED), STATE);
    assertThat(found.verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void a_threshold_that_was_raised_is_not_described_by_the_state() {
    Policy<Use> after = permitting("after", in("FR", "DE", "NO"), months(72), IS_SIGNED);
    assertThat(check(after, STATE).verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(check(after, MONTHS).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void the_case_that_refutes_it_keeps_its_permission() {
    Finding found = check(permitting("after", in("FR", "DE", "NO"), months(72), IS_SIGNED), STATE);
    Counterexample kept = found.counterexample().get();
    assertThat(kept.replayed())
        .containsExactly(
            "after permits it by the rule eligible", "before permits it by the rule eligible");
    assertThat(kept.factValues().map(FactValue::question))
        .containsExactly("state", "months", "signature");
  }

  @Test
  void a_fact_that_has_no_influence_on_the_case_is_left_out() {
    Condition<Use> anywhere = AnyOf.of(Array.of(in("FR"), Not.of(in("FR"))));
    Claim<Use> claim =
        Claims.onlyTightens(
            permitting("after", months(60), anywhere, IS_SIGNED),
            permitting("before", months(60), anywhere),
            STATE);

    assertThat(
            Prover.standard()
                .check(claim)
                .counterexample()
                .get()
                .factValues()
                .map(FactValue::question))
        .containsExactly("months", "signature");
  }

  @Test
  void a_change_that_depends_on_two_facts_is_described_by_both_together_only() {
    Policy<Use> after =
        Policy.of(
            "after",
            Array.of(
                Rule.of(
                    Effect.PERMIT,
                    "eligible",
                    AllOf.of(in("FR", "DE", "NO"), months(60), IS_SIGNED)),
                Rule.of(Effect.FORBID, "short", AllOf.of(in("DE"), Not.of(months(72))))),
            CombiningAlgorithm.FORBID_OVERRIDES,
            Outcome.FORBIDDEN);
    assertThat(check(after, STATE).verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(check(after, MONTHS).verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(check(after, STATE, MONTHS).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void a_policy_that_permits_more_does_not_tighten() {
    Policy<Use> after = permitting("after", in("FR", "DE", "NO", "SE"), months(60), IS_SIGNED);
    assertThat(check(after, STATE).verdict()).isEqualTo(Verdict.REFUTED);
  }

  @Test
  void equivalent_policies_tighten_nothing() {
    assertThat(
            check(permitting("after", in("FR", "DE", "NO"), months(60), IS_SIGNED), STATE)
                .verdict())
        .isEqualTo(Verdict.VACUOUS);
  }

  @Test
  void what_no_parts_can_answer_is_not_taken_for_a_change() {
    Condition<Use> neverSo =
        AllOf.of(
            IS_ARMED, QuantifiedCondition.of(PARTS, Quantifier.NONE, Comparison.is(ARMED, true)));
    Policy<Use> before = permitting("before", in("FR", "DE"), IS_SIGNED);
    Policy<Use> after =
        Policy.of(
            "after",
            Array.of(
                Rule.of(Effect.PERMIT, "eligible", AllOf.of(in("FR", "DE"), IS_SIGNED)),
                Rule.of(Effect.FORBID, "left", in("DE")),
                Rule.of(Effect.FORBID, "never", AllOf.of(in("FR"), neverSo))),
            CombiningAlgorithm.FORBID_OVERRIDES,
            Outcome.FORBIDDEN);
    assertThat(Prover.standard().check(Claims.onlyTightens(after, before, STATE)).verdict())
        .isEqualTo(Verdict.HOLDS);
  }

  @Test
  void facts_of_several_parts_or_read_by_code_are_left_undecided() {
    Policy<Use> armless =
        permitting("after", in("FR", "DE", "NO"), months(60), IS_SIGNED, Not.of(IS_ARMED));
    assertThat(check(armless, ARMED).verdict()).isEqualTo(Verdict.NOT_DECIDED);
    Policy<Use> coded =
        permitting(
            "after",
            in("FR", "DE", "NO"),
            months(60),
            IS_SIGNED,
            OpaqueCondition.of("looks fine", use -> use.months() > 70, Array.of(MONTHS)));
    assertThat(check(coded, MONTHS).verdict()).isEqualTo(Verdict.NOT_DECIDED);
  }
}
