package dev.proviso.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.decision.Decision;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Where nothing is known of a fact, its value and its presence are one question. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenPresenceTest {

  private static <T> Fact<Object, T> unknown(String name, Class<T> type) {
    return Fact.<Object, T>of(name, s -> Reading.unknown()).as(ValueType.of(type));
  }

  private static final Fact<Object, Integer> SCORE = unknown("score", Integer.class);
  private static final Fact<Object, Boolean> FLAG = unknown("flag", Boolean.class);
  private static final Fact<Object, Object> PART = Fact.of("part", s -> Reading.unknown());
  private static final Fact<Object, Seq<Object>> LIST = Fact.of("list", s -> Reading.unknown());

  private static final Condition<Object> PRESENT = present(SCORE);
  private static final Condition<Object> FLAGGED = Comparison.is(FLAG, true);

  private static Condition<Object> present(Fact<Object, ?> fact) {
    return Comparison.is(Fact.presenceOf(fact), true);
  }

  private static Condition<Object> atLeast(Fact<Object, Integer> fact, int limit) {
    return Comparison.threshold(fact, Operator.AT_LEAST, limit);
  }

  private static Decision<Object> permit(Condition<Object> condition) {
    return Policy.of(
            "p",
            Array.of(Rule.of(Effect.PERMIT, "r", condition)),
            CombiningAlgorithm.FORBID_OVERRIDES,
            Outcome.FORBIDDEN)
        .decide("anything");
  }

  private static Seq<String> missing(Policy<Object> policy) {
    return policy.decide("anything").missing().map(Question::toString);
  }

  private static Seq<String> missing(Condition<Object> permitted) {
    return permit(permitted).missing().map(Question::toString);
  }

  @Test
  void the_value_is_asked_for_where_both_are_open() {
    assertThat(missing(AllOf.of(PRESENT, atLeast(SCORE, 5)))).containsExactly("score");
    assertThat(missing(AllOf.of(atLeast(SCORE, 5), PRESENT))).containsExactly("score");
  }

  @Test
  void the_presence_is_asked_for_where_the_value_does_not_matter() {
    assertThat(missing(PRESENT)).containsExactly("presence of score");
    assertThat(missing(AnyOf.of(Not.of(PRESENT), FLAGGED)))
        .containsExactly("presence of score", "flag");
  }

  @Test
  void nothing_is_asked_that_matters_only_where_a_value_is_absent_and_present() {
    Condition<Object> never = AllOf.of(Not.of(PRESENT), PRESENT, atLeast(SCORE, 5), FLAGGED);

    assertThat(permit(never).inevitable()).containsExactly(Outcome.FORBIDDEN);
    assertThat(missing(AnyOf.of(never, PRESENT))).containsExactly("score");
  }

  @Test
  void what_is_absent_has_no_value_that_another_fact_could_settle() {
    assertThat(missing(AllOf.of(Not.of(PRESENT), atLeast(SCORE, 5), FLAGGED)))
        .containsExactly("score", "flag");
    assertThat(permit(AllOf.of(Not.of(PRESENT), atLeast(SCORE, 5))).inevitable()).isEmpty();
  }

  @Test
  void an_outcome_of_every_value_is_not_inevitable_where_there_may_be_none() {
    Fact<Object, Integer> optional = SCORE.orAbsent();
    Condition<Object> anyValue =
        AnyOf.of(atLeast(SCORE, 5), Comparison.threshold(SCORE, Operator.LESS_THAN, 5));
    Condition<Object> anyValueOrNone =
        AnyOf.of(atLeast(optional, 5), Comparison.threshold(optional, Operator.LESS_THAN, 5));

    assertThat(permit(anyValue).inevitable()).containsExactly(Outcome.PERMITTED);
    assertThat(permit(anyValueOrNone).inevitable()).isEmpty();
    assertThat(permit(AnyOf.of(anyValueOrNone, Not.of(present(optional)))).inevitable())
        .containsExactly(Outcome.PERMITTED);
    assertThat(permit(AnyOf.of(anyValue, PRESENT, Not.of(PRESENT))).inevitable())
        .containsExactly(Outcome.PERMITTED);
  }

  @Test
  void two_values_are_compared_only_where_both_are_present() {
    Fact<Object, Integer> limit = unknown("limit", Integer.class);
    Condition<Object> atMost = FactComparison.of(SCORE, Operator.AT_MOST, limit);
    Condition<Object> more = FactComparison.of(SCORE, Operator.MORE_THAN, limit);

    assertThat(permit(AnyOf.of(atMost, more)).inevitable()).containsExactly(Outcome.PERMITTED);
    assertThat(permit(AllOf.of(AnyOf.of(atMost, more), PRESENT)).inevitable()).isEmpty();
    assertThat(missing(AllOf.of(PRESENT, atMost))).containsExactly("score", "limit");
  }

  @Test
  void presence_is_compared_like_any_yes_or_no() {
    Condition<Object> same = FactComparison.same(Fact.presenceOf(SCORE), FLAG);

    assertThat(missing(AllOf.of(same, FLAGGED))).containsExactly("presence of score", "flag");
    assertThat(missing(AllOf.of(same, Not.of(FLAGGED), atLeast(SCORE, 5))))
        .containsExactly("score", "flag");
    assertThat(permit(AllOf.of(same, FLAGGED, Not.of(PRESENT))).inevitable())
        .containsExactly(Outcome.FORBIDDEN);
  }

  @Test
  void a_part_that_may_be_absent_is_one_question() {
    Fact<Object, Integer> size = unknown("size", Integer.class);
    Condition<Object> inside = PartCondition.of(PART, atLeast(size, 5));

    assertThat(missing(AllOf.of(present(PART), inside))).containsExactly("part");
    assertThat(permit(AllOf.of(Not.of(present(PART)), present(PART), inside)).inevitable())
        .containsExactly(Outcome.FORBIDDEN);
  }

  @Test
  void a_list_that_may_be_absent_is_not_an_empty_one() {
    Condition<Object> flagged = QuantifiedCondition.of(LIST, Quantifier.ANY, FLAGGED);
    Condition<Object> unflagged = QuantifiedCondition.of(LIST, Quantifier.NONE, FLAGGED);
    Condition<Object> absent = Not.of(present(LIST));

    assertThat(missing(AllOf.of(flagged, present(LIST)))).containsExactly("list");
    assertThat(permit(AllOf.of(flagged, present(LIST), absent)).inevitable())
        .containsExactly(Outcome.FORBIDDEN);
    assertThat(permit(AllOf.of(absent, unflagged)).inevitable()).isEmpty();
  }

  @Test
  void what_is_demanded_at_a_grade_is_one_question_too() {
    Fact<Object, Integer> documented = SCORE.demanding(Grade.DOCUMENTED);

    assertThat(missing(AllOf.of(present(documented), atLeast(documented, 5))))
        .containsExactly("score, documented");
  }

  @Test
  void nobody_can_give_another_date_where_a_subject_has_none() {
    Condition<Object> listed =
        ListMembership.of(
            Fact.<Object, String>known("name", s -> "anyone"),
            Roster.of("roster", Span.from(LocalDate.EPOCH, ListSnapshot.of("anyone"))),
            Fact.asOf());
    Condition<Object> listedAnyway =
        AnyOf.of(AllOf.of(listed, FLAGGED), AllOf.of(listed, Not.of(FLAGGED)));
    Policy<Object> undated =
        Policy.of(
            "p",
            Array.of(Rule.of(Effect.PERMIT, "r", listedAnyway)),
            CombiningAlgorithm.FORBID_OVERRIDES,
            Outcome.FORBIDDEN);

    assertThat(missing(undated.asOf(Fact.of("day", s -> Reading.unknown()))))
        .containsExactly("day", "flag");
    assertThat(missing(undated.asOf(Fact.ifPresent("day", s -> Option.none())))).isEmpty();
  }

  @Test
  void code_that_reads_it_is_run_only_where_it_is_present() {
    Condition<Object> code = OpaqueCondition.of("code", s -> true, Array.of(SCORE));

    assertThat(missing(AllOf.of(present(SCORE), code))).containsExactly("score");
    assertThat(permit(AllOf.of(Not.of(present(SCORE)), AnyOf.of(code, Not.of(code)))).inevitable())
        .isEmpty();
  }
}
