package dev.proviso.testkit.coverage;

import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.testkit.law.Parcel.PARCELS;
import static dev.proviso.testkit.law.Parcel.WEIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.condition.Truth;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.testkit.law.Parcel;
import dev.proviso.testkit.law.Parcel.Handling;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyCoverageTest {

  private static final String LIGHT = "light › weight in kilograms is at most 30";
  private static final String UNINSURED = "light › fragile and not insured › insurance is false";

  private static Parcel parcel(int kilograms, Reading<Boolean> insured, Handling handling) {
    return new Parcel(kilograms, insured, handling, "Lisbon", "red");
  }

  private static CoverageReport report(Parcel... parcels) {
    PolicyCoverage coverage = PolicyCoverage.of(PARCELS);
    Array.of(parcels).forEach(one -> coverage.record(PARCELS.decide(one)));
    return coverage.report();
  }

  private static NodeCoverage at(CoverageReport report, String place) {
    return report.nodes().find(node -> node.place().toString().equals(place)).get();
  }

  private static final Parcel LIGHT_AND_CALM = parcel(10, Reading.known(true), Handling.CALM);
  private static final Parcel HEAVY_AND_CALM = parcel(400, Reading.known(true), Handling.CALM);

  @Test
  void every_rule_exception_and_condition_has_a_place() {
    assertThat(report().nodes().take(5).map(node -> node.place().toString()))
        .containsExactly(
            "light",
            LIGHT,
            "light › fragile and not insured",
            "light › fragile and not insured › handling is fragile",
            UNINSURED);
  }

  @Test
  void nothing_is_covered_before_anything_is_recorded() {
    CoverageReport report = report();
    assertThat(report.mcdc().covered()).isZero();
    assertThat(report.seenBothWays().percent()).isZero();
    assertThat(report.explain())
        .contains("- `weight in kilograms is at most 30` in rule `light` was never asked");
  }

  @Test
  void what_was_never_false_is_named() {
    assertThat(report(LIGHT_AND_CALM).explain())
        .contains("- `weight in kilograms is at most 30` in rule `light` was never false")
        .contains("- rule `nowhere` was never true");
  }

  @Test
  void a_condition_matters_if_it_alone_flips_the_rule() {
    assertThat(at(report(LIGHT_AND_CALM), LIGHT).isShownToMatter()).isFalse();
    assertThat(at(report(LIGHT_AND_CALM, HEAVY_AND_CALM), LIGHT).isShownToMatter()).isTrue();
  }

  @Test
  void a_condition_that_is_masked_is_not_shown_to_matter() {
    CoverageReport report =
        report(
            parcel(10, Reading.known(true), Handling.CALM),
            parcel(10, Reading.known(false), Handling.CALM));
    assertThat(at(report, UNINSURED).isSeenBothWays()).isTrue();
    assertThat(at(report, UNINSURED).deciding()).isEmpty();
    assertThat(report.explain())
        .contains(
            "`insurance is false` in `fragile and not insured` of rule `light` was true and false,"
                + " but never decided the rule while it was either");
  }

  @Test
  void what_is_unknown_neither_decides_nor_lets_others_decide() {
    CoverageReport report =
        report(
            parcel(10, Reading.unknown(), Handling.FRAGILE),
            parcel(10, Reading.known(false), Handling.FRAGILE));
    assertThat(at(report, UNINSURED).seen()).contains(Truth.UNKNOWN);
    assertThat(at(report, UNINSURED).deciding()).containsExactly(Truth.TRUE);
    assertThat(at(report(parcel(10, Reading.unknown(), Handling.FRAGILE)), LIGHT).deciding())
        .isEmpty();
  }

  @Test
  void the_order_of_the_decisions_means_nothing() {
    assertThat(report(LIGHT_AND_CALM, HEAVY_AND_CALM))
        .isEqualTo(report(HEAVY_AND_CALM, LIGHT_AND_CALM));
  }

  @Test
  void several_threads_may_record_at_once() {
    PolicyCoverage coverage = PolicyCoverage.of(PARCELS);
    IntStream.range(0, 1000)
        .parallel()
        .forEach(
            i -> coverage.record(PARCELS.decide(i % 2 == 0 ? LIGHT_AND_CALM : HEAVY_AND_CALM)));
    assertThat(coverage.report().decisions()).isEqualTo(1000);
    assertThat(coverage.report().nodes()).isEqualTo(report(LIGHT_AND_CALM, HEAVY_AND_CALM).nodes());
  }

  @Test
  void a_report_does_not_change_when_more_is_recorded() {
    PolicyCoverage coverage = PolicyCoverage.of(PARCELS);
    CoverageReport before = coverage.report();
    coverage.record(PARCELS.decide(LIGHT_AND_CALM));
    assertThat(before).isEqualTo(report());
    assertThat(coverage.reportOf(PARCELS.decide(HEAVY_AND_CALM))).isEqualTo(report(HEAVY_AND_CALM));
  }

  @Test
  void a_decision_of_another_policy_is_refused() {
    Policy<Parcel> other =
        policy("parcels")
            .rules(permit("light").when(WEIGHT.atMost(31)))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);
    PolicyCoverage coverage = PolicyCoverage.of(PARCELS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> coverage.record(other.decide(LIGHT_AND_CALM)))
        .withMessageContaining("a decision of policy `parcels`")
        .withMessageContaining("whose rules are others");
    assertThat(coverage.report().decisions()).isZero();
  }

  @Test
  void a_condition_that_stands_twice_has_two_places() {
    Policy<Parcel> twice =
        policy("twice")
            .rules(
                permit("light").when(allOf(WEIGHT.atMost(30), WEIGHT.atMost(30))),
                forbid("heavy").when(WEIGHT.moreThan(30)))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);
    assertThat(PolicyCoverage.of(twice).report().nodes().map(node -> node.place().toString()))
        .contains(LIGHT, LIGHT + " (2)");
  }

  @Test
  void json_has_the_shares_and_every_place() {
    assertThat(report(LIGHT_AND_CALM).json())
        .startsWith(
            "{\"policy\":\"parcels\",\"decisions\":1,\"applied\":{\"covered\":3,\"of\":5,\"percent\":60}")
        .contains(
            "{\"kind\":\"condition\",\"path\":[\"light\",\"weight in kilograms is at most 30\"],"
                + "\"seen\":[\"true\"],\"deciding\":[\"true\"]}");
  }

  @Test
  void json_is_escaped() {
    Seq<NodeCoverage> none = Array.empty();
    assertThat(ImmutableCoverageReport.of("a\"b\\c\n\ud800", 0, none).json())
        .startsWith("{\"policy\":\"a\\\"b\\\\c\\u000a\\ud800\",");
  }

  @Test
  void entries_report_the_shares() {
    assertThat(report(LIGHT_AND_CALM).entries())
        .containsEntry("proviso.coverage.parcels.decisions", "1")
        .containsEntry("proviso.coverage.parcels.applied", "3 of 5 (60 %)")
        .containsKeys("proviso.coverage.parcels.mcdc", "proviso.coverage.parcels.seen-both-ways");
  }

  @Test
  void a_share_is_rounded_down() {
    assertThat(ImmutableRatio.of(199, 200).percent()).isEqualTo(99);
    assertThat(ImmutableRatio.of(0, 0).percent()).isEqualTo(100);
    assertThatIllegalArgumentException().isThrownBy(() -> ImmutableRatio.of(2, 1));
  }
}
