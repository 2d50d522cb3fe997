package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Reasons where facts are compared, people are asked about parts, and not all facts may change. */
class ReasonsOfComparedFactsTest {

  /** Answers by name; what is not there is not known. */
  private record Thing(Map<String, Object> answers) {

    @SuppressWarnings("unchecked") // each name has values of one type
    <T> Reading<T> read(String name) {
      return (Reading<T>) answers.get(name).map(Reading::known).getOrElse(Reading::unknown);
    }
  }

  private static Thing thing(Object... namesAndAnswers) {
    Map<String, Object> answers = HashMap.empty();
    for (int i = 0; i < namesAndAnswers.length; i += 2) {
      answers = answers.put((String) namesAndAnswers[i], namesAndAnswers[i + 1]);
    }
    return new Thing(answers);
  }

  private static <T> Fact<Thing, T> fact(String name, ValueType<T> type) {
    return Fact.<Thing, T>of(name, thing -> thing.read(name)).as(type);
  }

  private static Fact<Thing, Integer> number(String name) {
    return fact(name, ValueType.of(Integer.class));
  }

  private static Fact<Thing, Set<String>> set(String name) {
    return fact(name, ValueType.setOf(ValueType.of(String.class)));
  }

  private static Condition<Thing> flag(String name) {
    return Comparison.is(fact(name, ValueType.of(Boolean.class)), true);
  }

  private static final Fact<Thing, Integer> A = number("a");
  private static final Fact<Thing, Integer> B = number("b");
  private static final Fact<Thing, Integer> C = number("c");
  private static final Fact<Thing, Thing> PART = Fact.of("part", thing -> thing.read("part"));
  private static final Fact<Thing, Seq<Thing>> LIST = Fact.of("list", thing -> thing.read("list"));
  private static final JudgmentQuestion<Thing> FAIR = JudgmentQuestion.of("fair", "Is it fair?");
  private static final Judgment YES = judgment(true);
  private static final Judgment NO = judgment(false);

  private static Judgment judgment(boolean holds) {
    return Judgment.of("fair", holds)
        .by("the board", LocalDate.of(2020, 1, 4))
        .because("looked into");
  }

  private static Reasons<Thing> permit(Condition<Thing> condition) {
    return Reasons.of(
            Policy.of(
                "p",
                Array.of(Rule.of(Effect.PERMIT, "r", condition)),
                CombiningAlgorithm.FORBID_OVERRIDES,
                Outcome.FORBIDDEN))
        .get();
  }

  private static String words(Iterable<FactValue> facts) {
    return Array.ofAll(facts).map(one -> one.question() + ": " + one.value()).mkString("; ");
  }

  @Nested
  class Two_facts_that_are_compared {

    private static final Reasons<Thing> LESS =
        permit(AnyOf.of(flag("f"), FactComparison.of(A, Operator.LESS_THAN, B)));

    @Test
    void both_are_needed_where_neither_is_enough() {
      assertThat(words(LESS.sufficient(thing("a", 3, "b", 2))))
          .isEqualTo("f: not known; a: 3; b: 2");
      assertThat(words(LESS.sufficient(thing("a", 6, "b", 0))))
          .isEqualTo("f: not known; a: 6; b: 0");
      assertThat(words(LESS.sufficient(thing("a", 1, "b", 0))))
          .isEqualTo("f: not known; a: 1; b: 0");
      assertThat(words(LESS.sufficient(thing("a", 1, "b", 4, "f", false)))).isEqualTo("a: 1; b: 4");
      assertThat(words(LESS.sufficient(thing("a", 1)))).isEqualTo("f: not known; b: not known");
    }

    private static final Reasons<Thing> AT_LEAST =
        permit(FactComparison.of(A, Operator.AT_LEAST, B));

    @Test
    void a_change_says_where_the_one_would_stand_to_the_other() {
      assertThat(words(AT_LEAST.change(thing("a", 3, "b", 2), Outcome.FORBIDDEN).get()))
          .isIn("a: less than 2", "b: more than 3");
      assertThat(words(AT_LEAST.change(thing("a", 3, "b", 3), Outcome.FORBIDDEN).get()))
          .isIn("a: less than 3", "b: more than 3");
      assertThat(words(AT_LEAST.change(thing("a", 3, "b", 5), Outcome.PERMITTED).get()))
          .isIn("a: at least 5", "b: at most 3");
      assertThat(words(AT_LEAST.keeping(A).change(thing("a", 3, "b", 5), Outcome.PERMITTED).get()))
          .isEqualTo("b: at most 3");
      assertThat(words(AT_LEAST.change(thing("b", 5), Outcome.PERMITTED).get()))
          .isEqualTo("a: at least 5");
    }

    @Test
    void two_facts_that_are_learned_are_described_by_each_other() {
      assertThat(words(AT_LEAST.change(thing(), Outcome.FORBIDDEN).get()))
          .isEqualTo("a: anything; b: more than a");
      assertThat(words(permit(FactComparison.same(A, B)).change(thing(), Outcome.PERMITTED).get()))
          .isEqualTo("a: anything; b: the same as a");
      assertThat(
              words(
                  permit(Not.of(FactComparison.same(A, B)))
                      .change(thing(), Outcome.PERMITTED)
                      .get()))
          .isEqualTo("a: anything; b: other than a");
      assertThat(
              words(
                  permit(
                          AllOf.of(
                              FactComparison.of(A, Operator.LESS_THAN, B),
                              FactComparison.of(B, Operator.LESS_THAN, C)))
                      .change(thing("a", 7), Outcome.PERMITTED)
                      .get()))
          .isEqualTo("b: more than 7; c: more than 7 and more than b");
    }

    @Test
    void sets_that_differ_are_described_by_what_would_make_them_the_same() {
      Fact<Thing, Set<String>> s = set("s");
      Reasons<Thing> same =
          permit(
              AllOf.of(
                  FactComparison.same(s, set("t")),
                  Comparison.ofSet(s, Operator.CONTAINS_ANY_OF, Array.of("y"))));
      Thing both = thing("s", LinkedHashSet.of("x", "y"), "t", LinkedHashSet.of("y", "z"));

      assertThat(words(same.change(both, Outcome.PERMITTED).get()))
          .isIn(
              "s: the list includes “z”; s: the list does not include “x”",
              "t: the list includes “x”; t: the list does not include “z”");
      assertThat(same.change(both, Outcome.FORBIDDEN)).containsExactly(Array.empty());
      assertThat(words(same.sufficient(both))).isEqualTo("s: {“x”, “y”}; t: {“y”, “z”}");
      assertThat(words(same.change(thing("s", LinkedHashSet.of("y")), Outcome.PERMITTED).get()))
          .isEqualTo("t: the list includes “y”; t: the list includes nothing besides “y”");
    }

    @Test
    void of_a_set_of_which_nothing_is_mentioned_it_is_reported_whether_it_is_empty() {
      Condition<Thing> empty = Comparison.ofSet(set("s"), Operator.IS_EMPTY, Array.empty());

      assertThat(
              words(
                  permit(Not.of(empty))
                      .change(thing("s", LinkedHashSet.empty()), Outcome.PERMITTED)
                      .get()))
          .isEqualTo("s: not empty");
      assertThat(words(permit(Not.of(empty)).change(thing(), Outcome.PERMITTED).get()))
          .isEqualTo("s: not empty");
      assertThat(
              words(
                  Difference.from(policy(permitting(empty), Outcome.FORBIDDEN))
                      .to(policy(permitting(Not.of(empty)), Outcome.FORBIDDEN))
                      .lines()
                      .flatMap(Difference.Line::where)))
          .contains("s: empty")
          .contains("s: not empty")
          .doesNotContain("something else");
    }

    private static Rule<Thing> permitting(Condition<Thing> condition) {
      return Rule.of(Effect.PERMIT, "r", condition);
    }

    private static Policy<Thing> policy(Rule<Thing> rule, Outcome otherwise) {
      return Policy.of("p", Array.of(rule), CombiningAlgorithm.FORBID_OVERRIDES, otherwise);
    }
  }

  @Nested
  class A_judgment_is_about_the_subject_wherever_it_is_asked {

    private static final Thing WHOLE = thing("part", thing(), "list", Array.of(thing(), thing()));

    @Test
    void in_a_part() {
      Reasons<Thing> fair = permit(PartCondition.of(PART, FAIR));

      // Of a part that is not known nobody can tell, whatever is judged.
      assertThat(words(fair.sufficient(WHOLE, NO))).isEqualTo("part: known; fair: no");
      assertThat(fair.change(WHOLE, Outcome.PERMITTED, YES)).containsExactly(Array.empty());
      assertThat(words(fair.change(WHOLE, Outcome.PERMITTED, NO).get())).isEqualTo("fair: yes");
      assertThat(fair.next(WHOLE)).containsExactly("fair");
    }

    @Test
    void in_the_parts_of_a_list() {
      Reasons<Thing> fair =
          permit(AllOf.of(FAIR, QuantifiedCondition.of(LIST, Quantifier.EVERY, FAIR)));

      assertThat(words(fair.sufficient(WHOLE, NO))).isEqualTo("fair: no");
      assertThat(fair.next(WHOLE)).containsExactly("fair");
      assertThat(fair.change(WHOLE, Outcome.PERMITTED, YES)).containsExactly(Array.empty());
    }

    @Test
    void where_only_a_list_asks_for_it() {
      Reasons<Thing> fair =
          permit(QuantifiedCondition.of(LIST, Quantifier.ANY, AllOf.of(FAIR, flag("q"))));
      Thing one = thing("list", Array.of(thing("q", false)));

      assertThat(fair.next(thing("list", Array.of(thing("q", true))))).containsExactly("fair");
      // The list would hold another part; that it is judged fair is so already.
      assertThat(fair.change(one, Outcome.PERMITTED, YES).get().map(FactValue::value))
          .containsExactly(
              "at least one is such that (the question “Is it fair?” is answered yes and q is"
                  + " true)");
      // What is judged unfair is so in every part, whatever they are.
      assertThat(fair.change(one, Outcome.PERMITTED, NO).get().map(FactValue::question))
          .hasSize(2)
          .contains("fair");
    }

    @Test
    void where_a_list_asks_for_the_opposite() {
      Reasons<Thing> never =
          permit(AllOf.of(FAIR, QuantifiedCondition.of(LIST, Quantifier.ANY, Not.of(FAIR))));

      assertThat(never.change(WHOLE, Outcome.PERMITTED, YES)).isEmpty();
      assertThat(never.change(WHOLE, Outcome.PERMITTED, NO)).isEmpty();
    }
  }

  @Nested
  class The_fewest_facts {

    @Test
    void a_part_is_not_reported_beside_what_is_in_it() {
      Reasons<Thing> q = permit(PartCondition.of(PART, flag("q")));

      assertThat(words(q.sufficient(thing("part", thing("q", true))))).isEqualTo("part › q: yes");
      assertThat(words(q.sufficient(thing("part", thing("q", false))))).isEqualTo("part › q: no");
      assertThat(words(q.sufficient(thing()))).isEqualTo("part: not known");
      assertThat(words(q.change(thing(), Outcome.PERMITTED).get())).isEqualTo("part › q: yes");
    }

    @Test
    void a_decision_is_made_undetermined_by_the_fewest_facts_if_some_have_to_be_forgotten() {
      Reasons<Thing> reasons =
          permit(AnyOf.of(AllOf.of(flag("f"), flag("g")), AllOf.of(flag("h"), flag("i"))));
      Thing all = thing("f", true, "g", true, "h", true, "i", true);

      assertThat(reasons.change(all, Outcome.UNDETERMINED).get()).hasSize(2);
      assertThat(reasons.change(all, Outcome.UNDETERMINED).get().map(FactValue::value))
          .contains("not known");
    }

    @Test
    void what_is_not_known_is_learned_before_what_is_known_is_changed() {
      Reasons<Thing> reasons = permit(AnyOf.of(flag("f"), AllOf.of(flag("g"), flag("h"))));

      assertThat(words(reasons.change(thing("f", false), Outcome.PERMITTED).get()))
          .isEqualTo("g: yes; h: yes");
      assertThat(words(reasons.change(thing("f", false, "g", false), Outcome.PERMITTED).get()))
          .isEqualTo("f: yes");
      assertThat(words(reasons.change(thing("g", false, "h", false), Outcome.PERMITTED).get()))
          .isEqualTo("f: yes");
    }

    @Test
    void what_is_kept_is_not_proposed() {
      Reasons<Thing> reasons = permit(AnyOf.of(flag("f"), AllOf.of(flag("g"), flag("h")), FAIR));
      Fact<Thing, Boolean> f = fact("f", ValueType.of(Boolean.class));
      Fact<Thing, Boolean> g = fact("g", ValueType.of(Boolean.class));
      Fact<Thing, Boolean> h = fact("h", ValueType.of(Boolean.class));
      Thing none = thing("f", false, "g", false, "h", false);

      assertThat(words(reasons.keeping(f).change(none, Outcome.PERMITTED, NO).get()))
          .isEqualTo("fair: yes");
      assertThat(words(reasons.changing(g, h).change(none, Outcome.PERMITTED, NO).get()))
          .isEqualTo("g: yes; h: yes");
      assertThat(reasons.changing(g, h).keeping(g).change(none, Outcome.PERMITTED, NO)).isEmpty();
      assertThat(reasons.changing(g).change(none, Outcome.PERMITTED, NO)).isEmpty();
      assertThat(words(reasons.keeping(f).sufficient(thing("f", true), NO))).isEqualTo("f: yes");
    }

    @Test
    void the_date_of_the_decision_can_be_kept() {
      LocalDate change = LocalDate.of(2020, 1, 4);
      Fact<Thing, LocalDate> day = fact("day", ValueType.of(LocalDate.class));
      Policy<Thing> policy =
          Policy.of(
                  "p",
                  Array.of(
                      Rule.of(
                          Effect.PERMIT,
                          "r",
                          AnyOf.of(
                              Comparison.threshold(Fact.<Thing>asOf(), Operator.LESS_THAN, change),
                              AllOf.of(flag("f"), flag("g"))))),
                  CombiningAlgorithm.FORBID_OVERRIDES,
                  Outcome.FORBIDDEN)
              .asOf(day);
      Thing late = thing("day", LocalDate.of(2020, 1, 6), "f", false, "g", false);
      Reasons<Thing> reasons = Reasons.of(policy).get();

      assertThat(words(reasons.change(late, Outcome.PERMITTED).get()))
          .isEqualTo("day: earlier than 2020-01-04");
      assertThat(words(reasons.keeping(Fact.asOf()).change(late, Outcome.PERMITTED).get()))
          .isEqualTo("f: yes; g: yes");
      assertThat(words(reasons.keeping(day).change(late, Outcome.PERMITTED).get()))
          .isEqualTo("f: yes; g: yes");
    }
  }
}
