package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.FIT;
import static dev.proviso.analysis.Dispatch.HEAVY;
import static dev.proviso.analysis.Dispatch.INSURED;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.code;
import static dev.proviso.analysis.Dispatch.forbid;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.condition.Truth;
import dev.proviso.decision.Decision;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import dev.proviso.text.Shipment;
import dev.proviso.text.Shipment.Mark;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is drawn by chance, and how often. */
class AssignmentSamplerTest {

  private static final int DRAWN = 300;

  /** Met by chance once in sixteen thousand times. */
  private static Condition<Shipment> rare(String name) {
    return AllOf.of(
        Array.range(0, 14)
            .map(
                n ->
                    Comparison.is(
                        Fact.<Shipment, Boolean>of(name + " " + n, shipment -> Reading.unknown()),
                        true)));
  }

  private static Seq<Assignment> drawn(Assignments<Shipment> from, double unknown) {
    Random random = new Random(20210801);
    return Array.fill(DRAWN, () -> from.draw(random, unknown));
  }

  private static boolean applies(Decision<Assignment> decision, String rule) {
    return decision
        .trace()
        .allRules()
        .exists(one -> one.rule().id().equals(rule) && one.truth() == Truth.TRUE);
  }

  @Test
  void half_meet_some_rule_and_a_quarter_are_permitted_however_rare_that_is() {
    Assignments<Shipment> made =
        Assignments.ofKnown(
            policy(
                "rare",
                permit("first", rare("first")),
                forbid("second", rare("second")),
                forbid("never", Dispatch.never(SEALED))));
    Seq<Decision<Assignment>> decisions = drawn(made, 0).map(made::decide);

    // Half of those that meet a rule meet the one that forbids; nothing permits but the other one.
    assertThat(decisions.count(decision -> applies(decision, "second")))
        .isBetween(DRAWN / 4 - 40, DRAWN / 4 + 40);
    assertThat(decisions.count(decision -> applies(decision, "first")))
        .isBetween(DRAWN / 2 - 40, DRAWN / 2 + 40);
    assertThat(decisions.count(decision -> decision.outcome() == Outcome.PERMITTED))
        .isBetween(DRAWN / 2 - 40, DRAWN / 2 + 40);
  }

  private static final Condition<Shipment> FRAGILE =
      Comparison.ofSet(Shipment.MARKS, Operator.CONTAINS_ANY_OF, Array.of(Mark.FRAGILE));

  @Test
  void of_a_policy_without_rules_that_apply_they_are_drawn_freely() {
    Policy<Shipment> never =
        policy(
            "never",
            permit("seals", Dispatch.never(SEALED)),
            permit("marks", Dispatch.never(FRAGILE)));
    Seq<Assignment> known = drawn(Assignments.ofKnown(never), 0);

    assertThat(known.map(one -> one.get(Shipment.SEALED)).distinct())
        .containsExactlyInAnyOrder(true, false);
    assertThat(known.map(one -> one.get(Shipment.MARKS)).distinct()).hasSize(4);
    assertThat(
            drawn(Assignments.of(never), 0.2).flatMap(one -> one.find(Shipment.MARKS)).distinct())
        .hasSize(4);
  }

  private static final Policy<Shipment> CARRIAGE =
      policy(
          "carriage",
          permit("fit", AllOf.of(FIT, HEAVY)),
          permit("insured", PartCondition.of(Shipment.CONSIGNEE, INSURED)),
          forbid("strike", AllOf.of(code("strike"), FRAGILE)),
          forbid("sealed", QuantifiedCondition.of(Shipment.CRATES, Quantifier.ANY, SEALED)));

  private static final Seq<Fact<Shipment, ?>> FACTS =
      Array.of(Shipment.WEIGHT, Shipment.MARKS, Shipment.CONSIGNEE, Shipment.CRATES);

  private static Stream<Reading<?>> readings(Assignment made) {
    return FACTS.toJavaStream().map(fact -> made.reading(fact));
  }

  @Test
  void everything_is_known_if_nothing_is_to_be_unknown() {
    for (Assignment made : drawn(Assignments.of(CARRIAGE), 0)) {
      assertThat(readings(made)).as(made.toString()).allMatch(Reading::isKnown);
      assertThat(made.judgments()).hasSize(1);
      assertThat(made.toString()).doesNotContain("not known");
      assertThat(made.filled()).hasToString(made.toString());
    }
  }

  @Test
  void nothing_is_known_but_what_a_rule_depends_on_if_all_is_to_be_unknown() {
    Assignments<Shipment> of = Assignments.of(CARRIAGE);
    Seq<Assignment> made = drawn(of, 1);

    assertThat(made.count(one -> readings(one).noneMatch(Reading::isKnown)))
        .isGreaterThan(DRAWN / 8);
    for (Assignment one : made) {
      boolean isReached = of.decide(one).trace().allRules().exists(r -> r.truth() == Truth.TRUE);
      assertThat(readings(one).noneMatch(Reading::isKnown) && one.judgments().isEmpty())
          .as(one.toString())
          .isEqualTo(!isReached);
    }
  }

  @Test
  void half_of_what_is_not_known_was_asked_for_in_vain() {
    Seq<Reading<?>> open =
        drawn(Assignments.of(CARRIAGE), 0.5)
            .flatMap(made -> Array.ofAll(readings(made)))
            .filter(reading -> !reading.isKnown());

    int failed = open.count(Reading::isFailed);
    assertThat(failed).isBetween(open.size() * 2 / 5, open.size() * 3 / 5);
    assertThat(open.filter(Reading::isFailed).map(reading -> reading.reason().get()).distinct())
        .containsExactly("made to fail");
  }

  @Test
  void what_is_open_is_filled_and_parts_are_filled_one_by_one() {
    int filled = 0;
    for (Assignment made : drawn(Assignments.of(CARRIAGE), 0.5)) {
      Assignment full = made.filled();
      assertThat(readings(full)).allMatch(Reading::isKnown);
      assertThat(made.get(Shipment.MARKS)).isEqualTo(full.get(Shipment.MARKS));
      Seq<Assignment> crates = made.parts(Shipment.CRATES).getOrElse(Array.empty());
      Seq<Assignment> fullCrates = full.parts(Shipment.CRATES).get();
      if (made.parts(Shipment.CRATES).isDefined()) {
        assertThat(fullCrates).hasSameSizeAs(crates);
      }
      for (int i = 0; i < crates.size(); i++) {
        assertThat(fullCrates.get(i).find(Shipment.SEALED)).isNotEmpty();
        assertThat(crates.get(i).get(Shipment.SEALED))
            .isEqualTo(fullCrates.get(i).get(Shipment.SEALED));
        filled += crates.get(i).find(Shipment.SEALED).isEmpty() ? 1 : 0;
      }
    }
    assertThat(filled).isPositive();
  }

  @Test
  void there_are_up_to_three_parts_where_no_more_are_asked_for() {
    Seq<Assignment> made = drawn(Assignments.ofKnown(CARRIAGE), 0);

    assertThat(made.map(one -> one.parts(Shipment.CRATES).get().size()).distinct())
        .containsExactlyInAnyOrder(0, 1, 2, 3);
    assertThat(
            made.flatMap(one -> one.parts(Shipment.CRATES).get())
                .map(crate -> crate.get(Shipment.SEALED))
                .distinct())
        .containsExactlyInAnyOrder(true, false);
  }

  @Test
  void rules_about_parts_are_met_as_often_as_others() {
    Assignments<Shipment> made =
        Assignments.ofKnown(
            policy(
                "crates",
                permit(
                    "rare",
                    AllOf.of(
                        QuantifiedCondition.of(Shipment.CRATES, Quantifier.ANY, rare("first")),
                        QuantifiedCondition.of(Shipment.CRATES, Quantifier.EVERY, INSURED)))));

    assertThat(drawn(made, 0).count(one -> applies(made.decide(one), "rare")))
        .isBetween(DRAWN * 3 / 4 - 60, DRAWN * 3 / 4 + 40);
  }
}
