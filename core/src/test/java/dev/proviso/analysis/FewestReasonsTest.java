package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.FIT;
import static dev.proviso.analysis.Dispatch.HEAVY;
import static dev.proviso.analysis.Dispatch.INSURED;
import static dev.proviso.analysis.Dispatch.LIGHT;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.atLeast;
import static dev.proviso.analysis.Dispatch.code;
import static dev.proviso.analysis.Dispatch.first;
import static dev.proviso.analysis.Dispatch.forbid;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static dev.proviso.analysis.Dispatch.to;
import static dev.proviso.analysis.Dispatch.tooLarge;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Reading;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Outcome;
import dev.proviso.text.Shipment;
import dev.proviso.text.Shipment.Mark;
import dev.proviso.text.Shipment.Port;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of all reasons those are told that need the fewest facts, and none that has to be forgotten. */
class FewestReasonsTest {

  private static final Shipment FINE = Shipment.fine();
  private static final Judgment IS_FIT =
      Judgment.yes("fitness").by("the inspector", LocalDate.of(2021, 8, 1)).because("looked into");

  private static Reasons<Shipment> reasons(Policy<Shipment> policy) {
    return Reasons.of(policy).get();
  }

  private static Seq<String> sufficient(Condition<Shipment> permitted, Shipment shipment) {
    return reasons(policy("some", permit("some", permitted)))
        .sufficient(shipment)
        .map(FactValue::question);
  }

  @Test
  void one_fact_is_reported_before_two_and_three_before_four() {
    Condition<Shipment> two = AllOf.of(INSURED, to(Port.OSLO));
    Condition<Shipment> others = AllOf.of(Not.of(SEALED), Not.of(HEAVY));

    assertThat(sufficient(AnyOf.of(two, LIGHT), FINE)).containsExactly("weight in kilograms");
    assertThat(
            sufficient(
                AnyOf.of(
                    AllOf.of(two, others),
                    AllOf.of(
                        Comparison.is(Shipment.NAME, "Brown"),
                        Comparison.is(Shipment.DECLARED, 12),
                        Comparison.is(Shipment.DAY, LocalDate.of(2021, 8, 2)))),
                FINE.with(Shipment.NAME, "Brown")))
        .containsExactly("name", "declared weight in kilograms", "day of dispatch");
  }

  @Test
  void of_more_than_three_facts_none_can_be_left_out() {
    Condition<Shipment> four = AllOf.of(INSURED, to(Port.OSLO), Not.of(SEALED), LIGHT);

    assertThat(sufficient(AnyOf.of(four, AllOf.of(FIT, four)), FINE))
        .containsExactly("insured", "port of destination", "sealed", "weight in kilograms");
  }

  @Test
  void what_a_list_answers_follows_from_what_else_it_answers() {
    Condition<Shipment> heavy = QuantifiedCondition.of(Shipment.CRATES, Quantifier.ANY, HEAVY);
    Condition<Shipment> sealedToo =
        QuantifiedCondition.of(Shipment.CRATES, Quantifier.ANY, AllOf.of(HEAVY, SEALED));
    Shipment crate = FINE.with(Shipment.WEIGHT, 100).with(Shipment.SEALED, true);

    assertThat(sufficient(AllOf.of(heavy, sealedToo), FINE.with(Shipment.CRATES, Array.of(crate))))
        .hasSize(1);
  }

  private static Stream<Condition<Shipment>> known() {
    return Stream.of(
        LIGHT,
        FIT,
        Not.of(code("strike")),
        Comparison.ofSet(Shipment.MARKS, Operator.CONTAINS_ANY_OF, Array.of(Mark.FRAGILE)),
        PartCondition.of(Shipment.CONSIGNEE, INSURED),
        QuantifiedCondition.of(Shipment.CRATES, Quantifier.EVERY, SEALED));
  }

  @ParameterizedTest
  @MethodSource("known")
  void to_change_two_answers_is_less_than_to_forget_one(Condition<Shipment> held) {
    Policy<Shipment> onlyOne =
        Policy.of(
            "only-one",
            Array.of(
                permit("held", held),
                permit(
                    "other", AllOf.of(Not.of(INSURED), Comparison.is(Shipment.PORT, Port.GENOA)))),
            CombiningAlgorithm.ONLY_ONE_APPLICABLE,
            Outcome.FORBIDDEN);

    assertThat(
            reasons(onlyOne)
                .change(FINE, Outcome.UNDETERMINED, IS_FIT)
                .get()
                .map(one -> one.question() + ": " + one.value()))
        .containsExactly("insured: no", "port of destination: genoa");
  }

  @Test
  void where_the_nearest_change_is_to_what_no_parts_can_be_a_further_one_is_reported() {
    Condition<Shipment> none = QuantifiedCondition.of(Shipment.CRATES, Quantifier.NONE, HEAVY);
    Condition<Shipment> some =
        QuantifiedCondition.of(Shipment.CRATES, Quantifier.ANY, atLeast(Shipment.WEIGHT, 40));
    Policy<Shipment> crates =
        policy(
            "crates",
            permit("never", AllOf.of(none, some)),
            permit("sealed", AllOf.of(SEALED, Not.of(INSURED), none)));

    assertThat(
            reasons(crates)
                .change(FINE, Outcome.PERMITTED)
                .get()
                .map(one -> one.question() + ": " + one.value()))
        .containsExactly("sealed: yes", "insured: no");
    // Of the same crates, if others are heavy as well.
    Policy<Shipment> heavier =
        policy(
            "heavier",
            permit("never", AllOf.of(none, some)),
            permit("sealed", AllOf.of(SEALED, Not.of(INSURED), some)));

    assertThat(reasons(heavier).change(FINE, Outcome.PERMITTED).get().map(FactValue::question))
        .contains("sealed", "insured");
  }

  @Test
  void what_is_known_is_not_asked_again_though_it_would_settle_more() {
    Reasons<Shipment> reasons =
        reasons(policy("fit", forbid("heavy", HEAVY), permit("fit", AllOf.of(FIT, SEALED))));

    assertThat(reasons.next(FINE.with(Shipment.SEALED, Reading.unknown())).get())
        .isIn("fitness", "sealed");
    assertThat(reasons.next(FINE.with(Shipment.SEALED, true))).contains("fitness");
  }

  @Test
  void what_settles_one_of_two_answers_is_asked_before_what_settles_one_of_three() {
    Condition<Shipment> more = Comparison.threshold(Shipment.WEIGHT, Operator.MORE_THAN, 20);
    Reasons<Shipment> reasons = reasons(policy("fit", permit("fit", AllOf.of(Not.of(more), FIT))));

    assertThat(reasons.next(FINE.with(Shipment.WEIGHT, Reading.unknown()))).contains("fitness");
  }

  @Test
  void what_exceptions_and_periods_ask_for_is_read_as_well() {
    Policy<Shipment> excepted =
        policy(
            "excepted",
            permit("light", Definition.<Shipment>of("safe", LIGHT).unless("sealed", SEALED))
                .during(Period.from(Shipment.START).until(Shipment.END), Shipment.DAY)
                .unless(
                    ExceptionClause.<Shipment>of("insured", INSURED)
                        .unless("oslo", to(Port.OSLO))));
    Reasons<Shipment> reasons = reasons(excepted);

    assertThat(reasons.sufficient(FINE).map(one -> one.question() + ": " + one.value()))
        .containsExactlyInAnyOrder(
            "day of dispatch: 2021-08-02",
            "weight in kilograms: 12",
            "sealed: no",
            "port of destination: oslo");
    assertThat(
            reasons
                .sufficient(FINE.with(Shipment.PORT, Port.GENOA))
                .map(one -> one.question() + ": " + one.value()))
        .containsExactly("insured: yes", "port of destination: genoa");
    assertThat(
            reasons
                .sufficient(FINE.with(Shipment.SEALED, true))
                .map(one -> one.question() + ": " + one.value()))
        .containsExactly("sealed: yes");
    assertThat(
            reasons
                .sufficient(FINE.with(Shipment.DAY, Shipment.END))
                .map(one -> one.question() + ": " + one.value()))
        .containsExactly("day of dispatch: 2022-01-01");
  }

  @Test
  void numbers_between_the_same_limits_are_distinguished_by_their_order() {
    Reasons<Shipment> reasons =
        reasons(
            policy(
                "declared",
                permit(
                    "honest",
                    FactComparison.of(Shipment.WEIGHT, Operator.AT_MOST, Shipment.DECLARED)),
                forbid("heavy", HEAVY)));
    Shipment less = FINE.with(Shipment.WEIGHT, 14).with(Shipment.DECLARED, 12);

    assertThat(reasons.sufficient(less).map(FactValue::value)).containsExactly("14", "12");
    assertThat(reasons.change(less, Outcome.PERMITTED).get()).hasSize(1);
    assertThat(
            reasons
                .change(
                    less.with(Shipment.WEIGHT, 12).with(Shipment.DECLARED, 14), Outcome.PERMITTED)
                .get())
        .isEmpty();
  }

  @Test
  void the_first_rule_that_applies_suffices() {
    Policy<Shipment> ordered =
        first("ordered", permit("light", LIGHT), forbid("sealed", SEALED), permit("fit", FIT));

    assertThat(
            reasons(ordered).sufficient(FINE.with(Shipment.SEALED, true)).map(FactValue::question))
        .containsExactly("weight in kilograms");
  }

  @Test
  void a_policy_too_large_has_no_reasons() {
    assertThat(Reasons.of(policy("large", permit("some", tooLarge())))).isEmpty();
  }
}
