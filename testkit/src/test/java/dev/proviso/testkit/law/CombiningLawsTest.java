package dev.proviso.testkit.law;

import static dev.proviso.rule.CombiningAlgorithm.FIRST_APPLICABLE;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.CombiningAlgorithm.ONLY_ONE_APPLICABLE;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.rule.Outcome.PERMITTED;
import static dev.proviso.rule.Outcome.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.condition.Truth;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Conclusion;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Seq;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CombiningLawsTest {

  private static long applying(Seq<Conclusion> conclusions, Effect effect) {
    return conclusions.count(one -> one.effect() == effect && one.truth() == Truth.TRUE);
  }

  private static Seq<Conclusion> guessed(Seq<Conclusion> conclusions) {
    return conclusions.reject(one -> one.truth() == Truth.UNKNOWN);
  }

  private static Outcome majority(Seq<Conclusion> conclusions, Outcome otherwise) {
    long balance = applying(conclusions, Effect.PERMIT) - applying(conclusions, Effect.FORBID);
    return balance == 0 ? otherwise : balance > 0 ? PERMITTED : FORBIDDEN;
  }

  private static void assertBreaks(Law law, Combination doctored) {
    LawReport report = CombiningVerifier.of("doctored", doctored).and(List.of(law)).report();

    assertThat(report.breaches().map(LawViolation::law)).contains(law);
  }

  @ParameterizedTest
  @EnumSource
  void hold_for_every_way_of_the_library(CombiningAlgorithm combining) {
    CombiningVerifier.of(combining).verify();
  }

  @Test
  void of_determinism_are_broken_by_a_combination_that_remembers() {
    AtomicInteger asked = new AtomicInteger();

    assertBreaks(
        CombiningLaws.DETERMINISTIC,
        (rules, otherwise) -> asked.getAndIncrement() % 2 == 0 ? PERMITTED : FORBIDDEN);
  }

  @Test
  void of_the_otherwise_are_broken_by_a_combination_that_always_forbids_then() {
    assertBreaks(
        CombiningLaws.OTHERWISE_HOLDS,
        (rules, otherwise) -> Combination.of(FORBID_OVERRIDES).outcome(rules, FORBIDDEN));
  }

  @Test
  void of_one_rule_are_broken_by_a_combination_that_asks_for_two() {
    assertBreaks(
        CombiningLaws.ONE_RULE_DECIDES,
        (rules, otherwise) ->
            applying(rules, Effect.PERMIT) == 1
                ? otherwise
                : Combination.of(FORBID_OVERRIDES).outcome(rules, otherwise));
  }

  @Test
  void of_neutrality_are_broken_by_a_combination_that_counts_all_rules() {
    assertBreaks(
        CombiningLaws.WHAT_DOES_NOT_APPLY_IS_NEUTRAL,
        (rules, otherwise) ->
            applying(rules, Effect.PERMIT) * 2 > rules.size() ? PERMITTED : FORBIDDEN);
  }

  @Test
  void of_caution_are_broken_by_a_combination_that_passes_over_the_unknown() {
    Combination hopeful =
        (rules, otherwise) -> Combination.of(FORBID_OVERRIDES).outcome(guessed(rules), otherwise);

    assertBreaks(CombiningLaws.UNKNOWN_NEVER_PERMITS, hopeful);
    assertBreaks(CombiningLaws.MONOTONE, hopeful);
    assertThat(
            CombiningVerifier.of("hopeful", hopeful)
                .only(CombiningLaws.UNKNOWN_NEVER_PERMITS)
                .report()
                .explain())
        .contains("broken: PV-C-05 it permits only what it permits however the unknown turns out")
        .contains("found: it permits, although it would be FORBIDDEN if a prohibition applies")
        .contains("facts: rules: a prohibition may apply; otherwise: PERMITTED")
        .contains(
            "again: CombiningVerifier.of(name, combination)"
                + ".only(CombiningLaws.named(\"PV-C-05\")).seed(");
  }

  @Test
  void of_monotony_are_broken_by_a_combination_that_forbids_for_the_time_being() {
    assertBreaks(
        CombiningLaws.MONOTONE,
        (rules, otherwise) ->
            guessed(rules).size() < rules.size()
                ? FORBIDDEN
                : Combination.of(FORBID_OVERRIDES).outcome(rules, otherwise));
  }

  @Test
  void of_decisiveness_are_broken_by_a_combination_that_shies_from_the_unknown() {
    assertBreaks(
        CombiningLaws.UNDETERMINED_ONLY_IF_OPEN,
        (rules, otherwise) ->
            guessed(rules).size() < rules.size()
                ? UNDETERMINED
                : Combination.of(FORBID_OVERRIDES).outcome(rules, otherwise));
  }

  @Test
  void of_order_are_broken_by_the_first_that_applies() {
    assertBreaks(CombiningLaws.ORDER_IS_FREE, Combination.of(FIRST_APPLICABLE));
  }

  @Test
  void of_repetition_are_broken_where_only_one_may_apply() {
    assertBreaks(CombiningLaws.REPETITION_IS_FREE, Combination.of(ONLY_ONE_APPLICABLE));
  }

  @Test
  void of_grouping_are_broken_by_a_majority() {
    assertBreaks(CombiningLaws.GROUPING_IS_FREE, CombiningLawsTest::majority);
  }

  @Test
  void of_precedence_are_broken_by_a_majority() {
    assertBreaks(CombiningLaws.FORBIDDING_WINS, CombiningLawsTest::majority);
    assertBreaks(CombiningLaws.PERMITTING_WINS, CombiningLawsTest::majority);
    assertBreaks(CombiningLaws.FIRST_DECIDES, CombiningLawsTest::majority);
    assertBreaks(CombiningLaws.TWO_ARE_A_CONFLICT, CombiningLawsTest::majority);
  }

  @Test
  void are_broken_by_a_combination_that_throws() {
    Combination picky =
        (rules, otherwise) -> {
          throw new IllegalStateException("no rules");
        };

    assertThat(CombiningVerifier.of("picky", picky).report().breaches().head().what())
        .isEqualTo("it throws java.lang.IllegalStateException: no rules");
  }

  @Test
  void may_be_broken_for_a_reason_that_is_shown() {
    LawReport report =
        CombiningVerifier.of("majority", CombiningLawsTest::majority)
            .only(CombiningLaws.GROUPING_IS_FREE)
            .except(CombiningLaws.GROUPING_IS_FREE, "every vote counts")
            .report();

    assertThat(report.isAcceptable()).isTrue();
    assertThat(report.explain()).contains("because every vote counts");
  }

  @Test
  void need_no_exception_where_they_are_kept() {
    LawVerifier verifier =
        CombiningVerifier.of(FORBID_OVERRIDES).except(CombiningLaws.MONOTONE, "no reason left");

    assertThatThrownBy(verifier::verify)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("exception not needed: PV-C-06");
  }

  @Test
  void are_not_about_policies() {
    assertThatThrownBy(() -> PolicyVerifier.of(Parcel.PARCELS).only(CombiningLaws.MONOTONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("`PV-C-06` is not about policies");
    assertThatThrownBy(() -> CombiningVerifier.of(FORBID_OVERRIDES).only(PolicyLaws.MONOTONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(
            "`PV-P-05` is not about what is verified, combination `FORBID_OVERRIDES`");
  }
}
