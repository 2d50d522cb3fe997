package dev.proviso.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.decision.Decision;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.ListedName;
import dev.proviso.time.NameList;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Undetermined outcomes: one by one, what is missing and whether they can become anything else. */
class InevitableTest {

  private static final LocalDate JANUARY_4 = LocalDate.of(2020, 1, 4);

  private static <T> Fact<Object, T> unknown(String name, Class<T> type) {
    return Fact.<Object, T>of(name, s -> Reading.unknown()).as(ValueType.of(type));
  }

  private static final Fact<Object, String> S = unknown("s", String.class);
  private static final Fact<Object, Integer> N = unknown("n", Integer.class);
  private static final Fact<Object, Integer> M = unknown("m", Integer.class);
  private static final Fact<Object, Boolean> FLAG = unknown("flag", Boolean.class);
  private static final Fact<Object, Set<String>> SET =
      Fact.<Object, Set<String>>of("set", s -> Reading.unknown())
          .as(ValueType.setOf(ValueType.of(String.class)));
  private static final Fact<Object, Object> PART = Fact.of("part", s -> Reading.unknown());
  private static final Fact<Object, Object> KNOWN_PART = Fact.of("known part", Reading::known);
  private static final Fact<Object, Seq<Object>> LIST = Fact.of("list", s -> Reading.unknown());
  private static final Fact<Object, Seq<Object>> TWO =
      Fact.of("two", s -> Reading.known(Array.<Object>of(1, 2)));
  private static final JudgmentQuestion<Object> FAIR = JudgmentQuestion.of("fair", "Is it fair?");

  private static Condition<Object> is(Fact<Object, Boolean> fact) {
    return Comparison.is(fact, true);
  }

  private static Condition<Object> flag(String name) {
    return is(unknown(name, Boolean.class));
  }

  private static Condition<Object> asOfAtLeast(LocalDate day) {
    return Comparison.threshold(Fact.asOf(), Operator.AT_LEAST, day);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private static Policy<Object> policy(Outcome otherwise, Effect effect, Condition<Object>... all) {
    return Policy.of(
        "p",
        Array.of(all).zipWithIndex((one, i) -> Rule.of(effect, "rule-" + i, one)),
        CombiningAlgorithm.FORBID_OVERRIDES,
        otherwise);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  private static Decision<Object> permit(Condition<Object>... all) {
    return policy(Outcome.FORBIDDEN, Effect.PERMIT, all).decide("anything");
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  private static Decision<Object> forbid(Condition<Object>... all) {
    return policy(Outcome.PERMITTED, Effect.FORBID, all).decide("anything");
  }

  private static Seq<String> missing(Decision<Object> decision) {
    return decision.missing().map(Question::toString);
  }

  private static Seq<String> missing(Condition<Object> permitted) {
    return missing(permit(permitted));
  }

  private static void isInevitable(Decision<Object> decision, Outcome outcome) {
    assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(decision.inevitable()).containsExactly(outcome);
  }

  @Nested
  class Contradictions_and_tautologies {

    @Test
    void a_fact_that_would_have_to_have_two_values_forbids_nothing() {
      Decision<Object> decision = forbid(AllOf.of(Comparison.is(S, "v0"), Comparison.is(S, "v1")));

      isInevitable(decision, Outcome.PERMITTED);
      assertThat(decision.undecided()).isEmpty();
      assertThat(missing(decision)).containsExactly("s");
      assertThat(decision.explain())
          .isEqualTo(
              """
              UNDETERMINED under p

              Every possible answer to what is not known leads to the same outcome: permitted.

              What would settle it:
              - s

              The other rules:
              - rule-0
                  cannot apply, though each of its conditions may hold by itself:
                    - it is not established whether s is “v0” (s: not known)
                    - it is not established whether s is “v1” (s: not known)
              """);
    }

    @Test
    void siblings_of_it_forbid_nothing_either() {
      isInevitable(
          forbid(
              AllOf.of(
                  Comparison.threshold(N, Operator.MORE_THAN, 5),
                  Comparison.threshold(N, Operator.LESS_THAN, 5))),
          Outcome.PERMITTED);
      isInevitable(
          forbid(
              AllOf.of(
                  FactComparison.of(N, Operator.LESS_THAN, M),
                  FactComparison.of(M, Operator.LESS_THAN, N))),
          Outcome.PERMITTED);
      isInevitable(
          forbid(
              AllOf.of(
                  Comparison.ofSet(SET, Operator.IS_EMPTY, Array.empty()),
                  Comparison.ofSet(SET, Operator.CONTAINS_ANY_OF, Array.of("x")))),
          Outcome.PERMITTED);
      isInevitable(forbid(AllOf.of(FAIR, Not.of(FAIR))), Outcome.PERMITTED);
    }

    @Test
    void limits_that_meet_leave_nothing_out() {
      Decision<Object> decision =
          permit(
              Comparison.threshold(N, Operator.AT_MOST, 5),
              Comparison.threshold(N, Operator.MORE_THAN, 5));

      isInevitable(decision, Outcome.PERMITTED);
      // Each of them can apply, or not.
      assertThat(decision.undecided()).hasSize(2);
      assertThat(decision.isPermitted()).isFalse();
      assertThat(decision.explain())
          .contains("leads to the same outcome: permitted.\n")
          .contains("It depends on:");
    }

    @Test
    void limits_that_leave_a_gap_do_not() {
      assertThat(
              permit(
                      Comparison.threshold(N, Operator.LESS_THAN, 5),
                      Comparison.threshold(N, Operator.MORE_THAN, 5))
                  .inevitable())
          .isEmpty();
      assertThat(permit(AnyOf.of(Comparison.is(S, "a"), Comparison.is(S, "b"))).inevitable())
          .isEmpty();
      assertThat(forbid(is(FLAG)).inevitable()).isEmpty();
      assertThat(forbid(is(FLAG)).undecided()).hasSize(1);
    }

    @Test
    void a_settled_outcome_is_inevitable() {
      Decision<Object> settled = permit(Comparison.is(Fact.of("k", s -> Reading.known(1)), 1));

      assertThat(settled.inevitable()).containsExactly(Outcome.PERMITTED);
      assertThat(settled.explain()).doesNotContain("Every possible answer");
    }

    @Test
    void a_rule_that_cannot_apply_beside_one_that_can_is_not_what_the_outcome_depends_on() {
      Decision<Object> decision =
          forbid(is(FLAG), AllOf.of(Comparison.is(S, "a"), Comparison.is(S, "b")));

      assertThat(decision.undecided().map(rule -> rule.rule().id())).containsExactly("rule-0");
      assertThat(decision.trace().inapplicable().map(rule -> rule.rule().id()))
          .containsExactly("rule-1");
      assertThat(decision.inevitable()).isEmpty();
    }

    @Test
    void what_failed_and_what_code_says_can_be_anything() {
      Fact<Object, Boolean> failed = Fact.of("failed", s -> Reading.failed("lost"));
      Condition<Object> code = OpaqueCondition.of("code", s -> true, Array.of(FLAG));

      assertThat(forbid(is(failed)).inevitable()).isEmpty();
      assertThat(forbid(code).inevitable()).isEmpty();
      isInevitable(forbid(AllOf.of(is(failed), Not.of(is(failed)))), Outcome.PERMITTED);
      isInevitable(forbid(AllOf.of(code, Not.of(code))), Outcome.PERMITTED);
    }

    @Test
    void what_the_law_leaves_open_is_not_settled_by_any_answer() {
      Roster<String> silent =
          Roster.of(
              "silent",
              Span.during(
                  Period.always(), ListSnapshot.of("someone").othersUnknown("not published")));

      assertThat(forbid(ListMembership.of(S, silent, Fact.asOf())).inevitable()).isEmpty();
      assertThat(
              forbid(
                      AllOf.of(
                          ListMembership.of(S, silent, Fact.asOf()),
                          Not.of(ListMembership.of(S, silent, Fact.asOf()))))
                  .inevitable())
          .isEmpty();
    }

    @Test
    void of_names_that_may_resemble_others_nothing_is_said() {
      NameList names =
          NameList.check(
                  "names", Period.from(JANUARY_4), Array.of(ListedName.from("Candiru", JANUARY_4)))
              .get();
      Fact<Object, LocalDate> day = Fact.of("day", s -> Reading.known(JANUARY_4));
      Condition<Object> listed = ListMembership.of(S, names, day);

      assertThat(forbid(AllOf.of(listed, Not.of(listed))).inevitable()).isEmpty();
    }

    @Test
    void more_elements_than_can_be_tried_one_by_one_are_distinguished_all_the_same() {
      Seq<String> many = Array.range(0, 30).map(i -> "e" + i);
      Condition<Object> two =
          AllOf.of(
              Comparison.ofSet(SET, Operator.CONTAINS_ALL_OF, Array.of("e1", "e2")),
              Comparison.ofSet(SET, Operator.CONTAINS_ONLY, Array.of("e1", "e2")));
      Condition<Object> any = Comparison.ofSet(SET, Operator.CONTAINS_ANY_OF, many);

      assertThat(missing(AllOf.of(two, any))).containsExactly("set");
      assertThat(permit(AllOf.of(two, any)).inevitable()).isEmpty();
      isInevitable(permit(AllOf.of(two, Not.of(any))), Outcome.FORBIDDEN);
    }
  }

  @Nested
  class Questions_asked_of_parts {

    @Test
    void the_date_is_missing_where_only_an_unknown_part_asks_for_it() {
      assertThat(missing(PartCondition.of(PART, asOfAtLeast(JANUARY_4))))
          .containsExactly("part", "as-of date");
      assertThat(missing(QuantifiedCondition.of(LIST, Quantifier.ANY, asOfAtLeast(JANUARY_4))))
          .containsExactly("list", "as-of date");
      assertThat(
              missing(PartCondition.of(KNOWN_PART, PartCondition.of(PART, asOfAtLeast(JANUARY_4)))))
          .containsExactly("known part › part", "as-of date");
      assertThat(missing(PartCondition.of(PART, PartCondition.of(PART, asOfAtLeast(JANUARY_4)))))
          .containsExactly("part", "as-of date");
    }

    @Test
    void so_is_a_judgment() {
      assertThat(missing(PartCondition.of(PART, FAIR))).containsExactly("part", "fair");
      assertThat(missing(QuantifiedCondition.of(LIST, Quantifier.EVERY, FAIR)))
          .containsExactly("list", "fair");
      assertThat(missing(QuantifiedCondition.of(LIST, Quantifier.NONE, AllOf.of(FAIR, is(FLAG)))))
          .containsExactly("list", "fair");
      // Of a part that is known, the judgment settles it, one way or the other.
      assertThat(missing(PartCondition.of(PART, AllOf.of(FAIR, Not.of(FAIR)))))
          .containsExactly("part", "fair");
    }

    @Test
    void a_date_that_is_known_is_known_in_a_part_that_is_not() {
      Condition<Object> before = Not.of(PartCondition.of(PART, asOfAtLeast(JANUARY_4)));
      Policy<Object> policy = policy(Outcome.FORBIDDEN, Effect.PERMIT, AllOf.of(is(FLAG), before));

      // Any part gives the same.
      isInevitable(policy.decideAsOf(LocalDate.of(2020, 1, 6), "anything"), Outcome.FORBIDDEN);
      assertThat(policy.decideAsOf(LocalDate.of(2020, 1, 2), "anything").inevitable()).isEmpty();
    }

    @Test
    void what_contradicts_itself_in_any_part_makes_no_question_matter_besides() {
      Condition<Object> q = flag("q");
      Condition<Object> never = AllOf.of(q, Not.of(q));
      Roster<String> open =
          Roster.of(
              "list",
              Span.during(
                  Period.always(), ListSnapshot.of("someone").othersUnknown("not published")));
      Fact<Object, String> x = Fact.of("x", s -> Reading.known("x"));
      Fact<Object, LocalDate> day = Fact.of("day", s -> Reading.known(JANUARY_4));
      Condition<Object> onList = ListMembership.of(x, open, day);

      assertThat(
              missing(
                  AnyOf.of(
                      onList,
                      AllOf.of(
                          PartCondition.of(PART, q), PartCondition.of(PART, Not.of(q)), is(FLAG)))))
          .isEmpty();
      assertThat(missing(AnyOf.of(onList, PartCondition.of(PART, AllOf.of(never, is(FLAG))))))
          .isEmpty();
      assertThat(
              missing(
                  AnyOf.of(
                      onList,
                      AllOf.of(QuantifiedCondition.of(LIST, Quantifier.ANY, never), is(FLAG)))))
          .isEmpty();
      assertThat(
              missing(
                  AnyOf.of(
                      onList,
                      AllOf.of(
                          QuantifiedCondition.of(LIST, Quantifier.EVERY, q),
                          QuantifiedCondition.of(LIST, Quantifier.ANY, Not.of(q)),
                          is(FLAG)))))
          .isEmpty();
    }

    @Test
    void a_list_that_is_not_known_may_be_empty() {
      Condition<Object> q = flag("q");
      Condition<Object> empty =
          AllOf.of(
              QuantifiedCondition.of(LIST, Quantifier.EVERY, q),
              QuantifiedCondition.of(LIST, Quantifier.NONE, q));

      assertThat(missing(empty)).containsExactly("list");
      assertThat(permit(empty).inevitable()).isEmpty();
      isInevitable(
          permit(AllOf.of(empty, QuantifiedCondition.of(LIST, Quantifier.ANY, flag("r")))),
          Outcome.FORBIDDEN);
    }

    @Test
    void a_judgment_is_one_question_wherever_it_is_asked() {
      assertThat(missing(AllOf.of(FAIR, PartCondition.of(KNOWN_PART, FAIR))))
          .containsExactly("fair");
      assertThat(missing(QuantifiedCondition.of(TWO, Quantifier.EVERY, FAIR)))
          .containsExactly("fair");
      assertThat(missing(AllOf.of(is(FLAG), FAIR, PartCondition.of(KNOWN_PART, Not.of(FAIR)))))
          .containsExactly("flag", "fair");
      assertThat(
              missing(
                  PartCondition.of(KNOWN_PART, QuantifiedCondition.of(TWO, Quantifier.ANY, FAIR))))
          .containsExactly("fair");
      isInevitable(
          forbid(AllOf.of(FAIR, PartCondition.of(KNOWN_PART, Not.of(FAIR)))), Outcome.PERMITTED);
    }

    @Test
    void a_judgment_given_once_answers_all_places() {
      Judgment yes = Judgment.yes("fair").by("the board", JANUARY_4).because("looked into");
      Policy<Object> policy =
          policy(
              Outcome.FORBIDDEN,
              Effect.PERMIT,
              AllOf.of(FAIR, QuantifiedCondition.of(TWO, Quantifier.EVERY, FAIR)));

      assertThat(policy.decide("anything", yes).outcome()).isEqualTo(Outcome.PERMITTED);
    }

    @Test
    void code_is_not_run_on_a_part_that_is_not_known() {
      Condition<Object> code =
          OpaqueCondition.of("code", part -> part.hashCode() == 0, Array.empty());
      Decision<Object> decision = forbid(PartCondition.of(PART, code));

      assertThat(missing(decision)).containsExactly("part");
      assertThat(decision.inevitable()).isEmpty();
      assertThat(decision.failures()).isEmpty();
      // It answers once for each part.
      isInevitable(
          forbid(AllOf.of(PartCondition.of(PART, code), PartCondition.of(PART, Not.of(code)))),
          Outcome.PERMITTED);
    }

    @Test
    void code_that_reads_only_the_date_answers_once_for_each_subject() {
      Condition<Object> code = OpaqueCondition.of("code", subject -> true, Array.of(Fact.asOf()));
      Condition<Object> ofPart = PartCondition.of(KNOWN_PART, code);

      isInevitable(forbid(AllOf.of(code, Not.of(code))), Outcome.PERMITTED);
      isInevitable(forbid(AllOf.of(ofPart, Not.of(ofPart))), Outcome.PERMITTED);
      // Of the whole and of its part it can answer otherwise.
      assertThat(forbid(AllOf.of(code, Not.of(ofPart))).inevitable()).isEmpty();
    }

    @Test
    void code_that_reads_only_the_date_answers_once_for_each_part_of_a_list() {
      Condition<Object> code = OpaqueCondition.of("code", subject -> true, Array.of(Fact.asOf()));
      Fact<Object, Seq<Object>> two = Fact.of("two", s -> Reading.known(Array.of("p", "q")));

      isInevitable(
          forbid(
              AllOf.of(
                  QuantifiedCondition.of(two, Quantifier.ANY, code),
                  QuantifiedCondition.of(two, Quantifier.NONE, code))),
          Outcome.PERMITTED);
      assertThat(
              forbid(
                      AllOf.of(
                          QuantifiedCondition.of(two, Quantifier.ANY, code),
                          QuantifiedCondition.of(two, Quantifier.ANY, Not.of(code))))
                  .inevitable())
          .isEmpty();
    }

    @Test
    void more_ways_than_can_be_tried_list_too_much_and_never_too_little() {
      List<Condition<Object>> all =
          Array.range(0, 12)
              .<Condition<Object>>map(
                  i ->
                      QuantifiedCondition.of(
                          LIST, Quantifier.ANY, AllOf.of(flag("q" + i), flag("q" + (i + 1) % 12))))
              .asJava();
      Decision<Object> decision = permit(AllOf.of(all), is(FLAG));

      assertThat(missing(decision)).containsExactly("list", "flag");
      assertThat(decision.inevitable()).isEmpty();
    }
  }

  @Test
  void a_question_may_matter_only_as_long_as_another_stays_open() {
    Condition<Object> open = flag("open");

    assertThat(missing(AnyOf.of(open, Not.of(open), is(FLAG)))).containsExactly("open", "flag");
  }

  @Test
  void a_whole_set_among_many_is_distinguished() {
    Seq<String> many = Array.range(0, 12).map(i -> "e" + i);
    Condition<Object> whole = Comparison.is(SET, LinkedHashSet.ofAll(many.take(7)));
    Condition<Object> some = Comparison.ofSet(SET, Operator.CONTAINS_ANY_OF, many.drop(7));

    isInevitable(permit(AllOf.of(whole, some)), Outcome.FORBIDDEN);
    assertThat(permit(AllOf.of(whole, Not.of(some))).inevitable()).isEmpty();
  }
}
