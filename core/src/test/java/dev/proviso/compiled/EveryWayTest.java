package dev.proviso.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Compiled;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Whatever way a policy is made, few subjects have the outcomes that one can say beforehand. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryWayTest {

  private static <S> Policy<S> permitting(Condition<S> condition) {
    return Policy.of(
        "permitting",
        List.of(Rule.of(Effect.PERMIT, "some", condition)),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.FORBIDDEN);
  }

  private static <S> void assertOutcome(
      Policy<S> policy, S subject, Seq<Judgment> judgments, Outcome expected) {
    assertThat(policy.decide(subject, judgments).outcome()).isEqualTo(expected);
    for (ExecutionTier tier : ExecutionTier.values()) {
      assertThat(Compiled.of(policy).made(tier).outcome(subject, judgments))
          .as("%s, made %s, of %s with %s", policy.id(), tier, subject, judgments)
          .isEqualTo(expected);
    }
  }

  private static <S> void assertOutcome(Policy<S> policy, S subject, Outcome expected) {
    assertOutcome(policy, subject, Array.empty(), expected);
  }

  @Test
  void what_people_judge_counts_unless_they_disagree() {
    Condition<String> fit = JudgmentQuestion.of("fitness", "it is fit");
    Judgment yes = judged(true);
    Judgment no = judged(false);
    Policy<String> ifFit = permitting(fit);

    assertOutcome(ifFit, "it", Outcome.UNDETERMINED);
    assertOutcome(ifFit, "it", Array.of(yes), Outcome.PERMITTED);
    assertOutcome(ifFit, "it", Array.of(no), Outcome.FORBIDDEN);
    assertOutcome(ifFit, "it", Array.of(yes, yes), Outcome.PERMITTED);
    assertOutcome(ifFit, "it", Array.of(no, no), Outcome.FORBIDDEN);
    assertOutcome(ifFit, "it", Array.of(yes, no), Outcome.UNDETERMINED);
    assertOutcome(permitting(Not.of(fit)), "it", Array.of(no, yes), Outcome.UNDETERMINED);
  }

  private static Judgment judged(boolean holds) {
    return Judgment.of("fitness", holds)
        .by("somebody", LocalDate.of(2021, 12, 6))
        .because("looked at");
  }

  private record Days(Option<LocalDate> first, Option<LocalDate> second) {}

  private static final Fact<Days, LocalDate> FIRST = Fact.ifKnown("first", Days::first);
  private static final Fact<Days, LocalDate> SECOND = Fact.ifKnown("second", Days::second);

  @Test
  void days_are_before_after_or_the_same() {
    LocalDate day = LocalDate.of(2021, 12, 6);
    for (int order = -1; order <= 1; order++) {
      Days days = new Days(Option.some(day.plusDays(order)), Option.some(day));

      assertOutcome(days, Operator.LESS_THAN, order < 0);
      assertOutcome(days, Operator.AT_MOST, order <= 0);
      assertOutcome(days, Operator.AT_LEAST, order >= 0);
      assertOutcome(days, Operator.MORE_THAN, order > 0);
      assertOutcome(permitting(FactComparison.same(FIRST, SECOND)), days, settled(order == 0));
    }
    assertOutcome(
        permitting(FactComparison.same(FIRST, SECOND)),
        new Days(Option.some(day), Option.none()),
        Outcome.UNDETERMINED);
  }

  private static Outcome settled(boolean permitted) {
    return permitted ? Outcome.PERMITTED : Outcome.FORBIDDEN;
  }

  private static void assertOutcome(Days days, Operator operator, boolean holds) {
    assertOutcome(permitting(FactComparison.of(FIRST, operator, SECOND)), days, settled(holds));
    assertOutcome(
        permitting(Not.of(FactComparison.of(FIRST, operator, SECOND))), days, settled(!holds));
  }

  /** Of such values nobody can tell which is more. */
  private record Moody(int number) implements Comparable<Moody> {
    @Override
    public int compareTo(Moody other) {
      throw new IllegalStateException("not today");
    }
  }

  @Test
  void what_cannot_be_compared_is_not_known() {
    Fact<Integer, Moody> one = Fact.known("one", Moody::new);
    Fact<Integer, Moody> other = Fact.known("other", number -> new Moody(number + 1));
    Condition<Integer> less = FactComparison.of(one, Operator.LESS_THAN, other);

    assertOutcome(permitting(less), 1, Outcome.UNDETERMINED);
    assertOutcome(permitting(Not.of(less)), 1, Outcome.UNDETERMINED);
  }

  private record Box(Option<Box> inner, Option<Integer> marks) {}

  @Test
  void code_about_a_part_says_nothing_of_one_that_is_not_known() {
    Fact<Box, Box> inner = Fact.ifKnown("inner", Box::inner);
    Fact<Box, Integer> marks = Fact.ifKnown("marks", Box::marks);
    Condition<Box> always = OpaqueCondition.of("always", box -> true, Array.empty());
    Condition<Box> marked =
        OpaqueCondition.of("marked", box -> box.marks().get() > 0, Array.of(marks));
    Box empty = new Box(Option.none(), Option.none());
    Box full = new Box(Option.some(new Box(Option.none(), Option.some(1))), Option.none());

    assertOutcome(permitting(always), empty, Outcome.PERMITTED);
    assertOutcome(permitting(marked), empty, Outcome.UNDETERMINED);
    assertOutcome(permitting(PartCondition.of(inner, always)), empty, Outcome.UNDETERMINED);
    assertOutcome(permitting(PartCondition.of(inner, always)), full, Outcome.PERMITTED);
    assertOutcome(permitting(PartCondition.of(inner, marked)), full, Outcome.PERMITTED);
    assertOutcome(permitting(PartCondition.of(inner, Not.of(marked))), full, Outcome.FORBIDDEN);
  }

  /** One answer for each of three policies. */
  private static Policy<Seq<Option<Integer>>> member(int number) {
    Fact<Seq<Option<Integer>>, Integer> says =
        Fact.ifKnown("member " + number, all -> all.get(number));
    return Policy.of(
        "member " + number,
        List.of(
            Rule.of(Effect.PERMIT, "permits " + number, Comparison.is(says, 1)),
            Rule.of(Effect.FORBID, "forbids " + number, Comparison.is(says, 2))),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.NOT_APPLICABLE);
  }

  @Test
  void several_policies_permit_what_all_of_them_permit() {
    List<Option<Integer>> answers = new ArrayList<>(List.of(Option.none()));
    for (int answer = 1; answer <= 3; answer++) {
      answers.add(Option.some(answer));
    }
    Policy<Seq<Option<Integer>>> together =
        Policy.allMustPermit("together", Array.of(member(0), member(1), member(2)));
    for (Option<Integer> one : answers) {
      for (Option<Integer> two : answers) {
        for (Option<Integer> three : answers) {
          Seq<Option<Integer>> all = Array.of(one, two, three);
          Outcome expected =
              all.contains(Option.some(2))
                  ? Outcome.FORBIDDEN
                  : all.contains(Option.none())
                      ? Outcome.UNDETERMINED
                      : all.contains(Option.some(3)) ? Outcome.NOT_APPLICABLE : Outcome.PERMITTED;

          assertOutcome(together, all, expected);
        }
      }
    }
  }
}
