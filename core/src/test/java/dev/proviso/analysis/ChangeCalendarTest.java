package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.fact.Fact;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Rules are asked for each stretch between two changes of the calendar, not only for some day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangeCalendarTest {

  private record Household(int income, String state, LocalDate day, LocalDate born) {}

  private static final LocalDate START = LocalDate.of(2024, 1, 1);
  private static final LocalDate SECOND = LocalDate.of(2025, 1, 1);
  private static final LocalDate CROSSED = LocalDate.of(2026, 1, 1);

  private static final Fact<Household, Integer> INCOME = Fact.known("income", Household::income);
  private static final Fact<Household, String> STATE = Fact.known("state", Household::state);
  private static final Fact<Household, LocalDate> DAY =
      Fact.known("day of the application", Household::day);
  private static final Fact<Household, LocalDate> BORN =
      Fact.known("day of birth", Household::born);

  private static final Dated<Integer> LOW =
      Dated.of("lower limit", Span.from(START, 100).until(CROSSED), Span.from(CROSSED, 540));
  private static final Dated<Integer> HIGH =
      Dated.of("upper limit", Span.from(START, 200).until(CROSSED), Span.from(CROSSED, 305));

  private static Condition<Household> than(Operator operator, Dated<Integer> limit) {
    return DatedComparison.threshold(INCOME, operator, limit, Fact.asOf());
  }

  private static Rule<Household> permit(String id, Condition<Household> condition) {
    return Rule.of(Effect.PERMIT, id, condition);
  }

  private static Rule<Household> forbid(String id, Condition<Household> condition) {
    return Rule.of(Effect.FORBID, id, condition);
  }

  private static final Rule<Household> BELOW = permit("low", than(Operator.AT_MOST, LOW));
  private static final Rule<Household> BETWEEN =
      permit("middle", AllOf.of(than(Operator.MORE_THAN, LOW), than(Operator.AT_MOST, HIGH)));
  private static final Rule<Household> ABOVE = forbid("top", than(Operator.MORE_THAN, HIGH));

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  private static Policy<Household> policy(Rule<Household>... rules) {
    return undated(rules).asOf(DAY);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  private static Policy<Household> undated(Rule<Household>... rules) {
    return Policy.of(
        "aid", Array.of(rules), CombiningAlgorithm.FORBID_OVERRIDES, Outcome.FORBIDDEN);
  }

  private static Finding check(Claim<Household> claim) {
    return Prover.standard().check(claim);
  }

  private static void holds(Claim<Household> claim) {
    assertThat(check(claim).explain()).startsWith("Holds: ");
  }

  private static void isRefuted(Claim<Household> claim, String reason) {
    Finding finding = check(claim);
    assertThat(finding.verdict()).as(finding.explain()).isEqualTo(Verdict.REFUTED);
    assertThat(finding.reason()).isEqualTo(reason);
  }

  @Test
  void a_rule_that_limits_leave_nothing_of_from_a_day_on_is_never_reached_then() {
    isRefuted(
        Claims.everyRuleReachable(policy(BELOW, BETWEEN)),
        "this rule is never reached: middle from 2026-01-01 on (then it cannot be that income is"
            + " more than the lower limit and income is at most the upper limit)");
    assertThat(Consistency.of(policy(BELOW, BETWEEN)).report().isConsistent()).isFalse();
  }

  @Test
  void so_it_is_in_a_policy_that_is_given_its_date() {
    assertThat(check(Claims.everyRuleReachable(undated(BELOW, BETWEEN))).reason())
        .contains("middle from 2026-01-01 on");
  }

  @Test
  void days_for_which_no_limit_is_known_count_neither_way() {
    holds(Claims.everyRuleReachable(policy(BELOW, ABOVE)));
    holds(Claims.noRuleRedundant(policy(BELOW, permit("high", ABOVE.condition()))));
  }

  @Test
  void days_that_are_not_assumed_do_not_count() {
    holds(
        Claims.everyRuleReachable(policy(BELOW, BETWEEN))
            .assuming(Comparison.threshold(DAY, Operator.LESS_THAN, CROSSED)));
  }

  @Test
  void a_rule_that_is_out_of_force_then_need_not_be_reached() {
    holds(
        Claims.everyRuleReachable(
            policy(BELOW, BETWEEN.during(Period.from(START).until(CROSSED)))));
  }

  @Test
  void nor_need_one_whose_own_condition_or_exception_ends_it() {
    Condition<Household> before = Comparison.threshold(DAY, Operator.LESS_THAN, CROSSED);

    holds(
        Claims.everyRuleReachable(
            policy(BELOW, permit("middle", AllOf.of(before, BETWEEN.condition())))));
    holds(Claims.everyRuleReachable(policy(BELOW, BETWEEN.unless("ended", Not.of(before)))));
  }

  @Test
  void a_rule_that_is_excepted_is_left_out() {
    holds(
        Claims.everyRuleReachable(policy(BELOW, BETWEEN))
            .except("middle", "the limits crossed by mistake"));
  }

  @Test
  void stretches_that_follow_each_other_are_reported_as_one_and_others_one_by_one() {
    Dated<Integer> limit =
        Dated.of(
            "limit",
            Span.before(START, 5),
            Span.from(START, 20).until(SECOND),
            Span.from(SECOND, 30).until(CROSSED),
            Span.from(CROSSED, 5));
    Rule<Household> few =
        permit(
            "few",
            AllOf.of(
                DatedComparison.threshold(INCOME, Operator.AT_LEAST, limit, Fact.asOf()),
                Comparison.threshold(INCOME, Operator.LESS_THAN, 10)));
    Rule<Household> many =
        permit(
            "many",
            AllOf.of(
                DatedComparison.threshold(INCOME, Operator.LESS_THAN, limit, Fact.asOf()),
                Comparison.threshold(INCOME, Operator.AT_LEAST, 10)));

    assertThat(check(Claims.everyRuleReachable(policy(few))).reason())
        .startsWith(
            "this rule is never reached: few from 2024-01-01 until, but not on, 2026-01-01 (");
    assertThat(check(Claims.everyRuleReachable(policy(many))).reason())
        .startsWith(
            "this rule is never reached: many until, but not on, 2024-01-01 and from 2026-01-01 on (");
  }

  @Test
  void where_the_first_that_applies_decides_an_earlier_rule_can_hide_another_from_a_day_on() {
    Policy<Household> first =
        Policy.of(
                "aid",
                Array.of(
                    forbid("closed", Comparison.threshold(INCOME, Operator.AT_LEAST, 0))
                        .during(Period.from(CROSSED)),
                    permit("poor", Comparison.threshold(INCOME, Operator.AT_LEAST, 50))),
                CombiningAlgorithm.FIRST_APPLICABLE,
                Outcome.FORBIDDEN)
            .asOf(DAY);

    isRefuted(
        Claims.everyRuleReachable(first),
        "this rule is never reached: poor from 2026-01-01 on (earlier rules decide wherever it"
            + " applies)");
  }

  @Test
  void a_rule_that_changes_nothing_from_a_day_on_is_redundant_then() {
    Rule<Household> all =
        permit("all", Comparison.threshold(INCOME, Operator.LESS_THAN, 1_000))
            .during(Period.from(CROSSED));

    isRefuted(
        Claims.noRuleRedundant(policy(all, BELOW)),
        "without this rule the policy decides the same: low from 2026-01-01 on");
    holds(Claims.noRuleRedundant(policy(all, BELOW.during(Period.from(START).until(CROSSED)))));
  }

  @Test
  void rules_that_meet_from_a_day_on_are_said_to_meet_then() {
    Finding crossing = check(Claims.unambiguous(policy(BELOW, ABOVE)));

    assertThat(crossing.reason())
        .isEqualTo(
            "the permission low applies together with the prohibition top from 2026-01-01 on");
    assertThat(crossing.counterexample()).isNotEmpty();
  }

  @Test
  void rules_that_meet_on_every_day_are_said_to_meet_without_days() {
    assertThat(
            check(
                    Claims.unambiguous(
                        policy(
                            BELOW,
                            forbid("poor", Comparison.threshold(INCOME, Operator.LESS_THAN, 9)))))
                .reason())
        .isEqualTo("the permission low applies together with the prohibition poor");
  }

  @Test
  void a_register_that_lists_nobody_for_some_time_is_a_stretch_of_its_own() {
    Roster<String> states =
        Roster.of(
            "list of states",
            Span.from(START, ListSnapshot.<String>nobody()).until(SECOND),
            Span.from(SECOND, ListSnapshot.of("Utah")));
    Rule<Household> listed = permit("listed", ListMembership.of(STATE, states, Fact.asOf()));

    isRefuted(
        Claims.everyRuleReachable(policy(listed)),
        "this rule is never reached: listed from 2024-01-01 until, but not on, 2025-01-01 (then it"
            + " cannot be that state is on the list of states)");
  }

  @Test
  void another_date_than_that_of_the_policy_is_named() {
    Rule<Household> middle =
        permit(
            "middle",
            AllOf.of(
                DatedComparison.threshold(INCOME, Operator.MORE_THAN, LOW, BORN),
                DatedComparison.threshold(INCOME, Operator.AT_MOST, HIGH, BORN)));

    assertThat(check(Claims.everyRuleReachable(policy(middle))).reason())
        .startsWith("this rule is never reached: middle from 2026-01-01 on, by day of birth (");
  }

  @Test
  void alternatives_by_day_are_reached_in_each_stretch() {
    Condition<Household> before = Comparison.threshold(DAY, Operator.LESS_THAN, CROSSED);
    holds(
        Claims.everyRuleReachable(
            policy(
                BELOW,
                permit(
                    "either",
                    AnyOf.of(
                        AllOf.of(before, BETWEEN.condition()),
                        AllOf.of(Not.of(before), Comparison.is(STATE, "Utah")))))));
  }

  private record Member(LocalDate joined, int age) {}

  private record Club(Member founder) {}

  @Test
  void a_rule_that_the_date_of_a_part_ends_need_not_be_reached_whether_or_not_the_part_is_known() {
    Fact<Member, LocalDate> joined = Fact.known("day of joining", Member::joined);
    Fact<Member, Integer> age = Fact.known("age", Member::age);
    Fact<Club, Member> founder = Fact.known("founder", Club::founder);
    Dated<Integer> limit = Dated.of("age limit", Span.before(SECOND, 18), Span.from(SECOND, 21));
    Condition<Member> early = Comparison.threshold(joined, Operator.LESS_THAN, SECOND);
    Condition<Member> adult = DatedComparison.threshold(age, Operator.AT_LEAST, limit, joined);
    Claim<Club> claim =
        Claims.everyRuleReachable(
            Policy.of(
                "clubs",
                Array.of(
                    Rule.of(Effect.PERMIT, "early", PartCondition.of(founder, early)),
                    Rule.of(Effect.PERMIT, "adult", PartCondition.of(founder, adult))),
                CombiningAlgorithm.FORBID_OVERRIDES,
                Outcome.FORBIDDEN));

    assertThat(Prover.standard().check(claim).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(Prover.standard().check(claim.overAllSubjects()).verdict()).isEqualTo(Verdict.HOLDS);
  }
}
