package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Register;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What rests on a list that nobody has seen is not said never to happen. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UndeterminedAnswersTest {

  private record Export(String state, int value, Seq<Export> items) {}

  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
  private static final Fact<Export, String> STATE = Fact.known("state", Export::state);
  private static final Fact<Export, Integer> VALUE = Fact.known("value", Export::value);
  private static final Fact<Export, Seq<Export>> ITEMS = Fact.known("items", Export::items);

  private static final Roster<String> UNSEEN =
      Roster.of(
          "list of suspects",
          Span.during(
              Period.always(), ListSnapshot.<String>nobody().othersUnknown("it is not at hand")));
  private static final Roster<String> EMPTY =
      Roster.of("empty list", Span.during(Period.always(), ListSnapshot.nobody()));
  private static final Dated<Integer> LIMIT =
      Dated.of("limit", Span.unknown(Period.always(), "it is in dispute"));

  private static final String WHY =
      "it is not known whether state is on the list of suspects (it is not at hand)";

  private static final Condition<Export> SUSPECT = on(UNSEEN);
  private static final Condition<Export> LARGE =
      DatedComparison.threshold(VALUE, Operator.AT_LEAST, LIMIT, Fact.asOf());

  private static Condition<Export> on(Register<String> register) {
    return ListMembership.of(STATE, register, Fact.asOf());
  }

  private static Finding check(Claim<Export> claim) {
    return Prover.standard().check(claim);
  }

  private static void isOpen(Claim<Export> claim, String reason) {
    Finding finding = check(claim);
    assertThat(finding.verdict()).as(finding.explain()).isEqualTo(Verdict.NOT_DECIDED);
    assertThat(finding.reason()).isEqualTo(reason);
  }

  private static void isNever(Claim<Export> claim) {
    assertThat(check(claim).verdict()).isEqualTo(Verdict.REFUTED);
  }

  private static Policy<Export> forbidding(Condition<Export> condition) {
    return Policy.of(
        "exports",
        Array.of(
            Rule.of(Effect.FORBID, "suspects", condition),
            Rule.of(Effect.PERMIT, "small", Comparison.threshold(VALUE, Operator.LESS_THAN, 9))),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.FORBIDDEN);
  }

  @Test
  void a_rule_on_such_a_list_is_not_said_to_contradict_itself() {
    isOpen(
        Claims.everyRuleReachable(forbidding(SUSPECT)),
        "it is not established whether this rule is ever reached: suspects (" + WHY + ")");
    isNever(Claims.everyRuleReachable(forbidding(on(EMPTY))));
  }

  @Test
  void a_rule_that_never_applies_is_named_beside_it() {
    Policy<Export> policy =
        Policy.of(
            "exports",
            Array.of(
                Rule.of(Effect.FORBID, "suspects", SUSPECT),
                Rule.of(Effect.FORBID, "nobody", on(EMPTY))),
            CombiningAlgorithm.FORBID_OVERRIDES,
            Outcome.FORBIDDEN);
    Finding finding = check(Claims.everyRuleReachable(policy));

    assertThat(finding.verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(finding.reason())
        .isEqualTo(
            "this rule is never reached: nobody (it cannot be that state is on the empty list);"
                + " it is not established whether this rule is ever reached: suspects ("
                + WHY
                + ")");
  }

  @Test
  void a_policy_with_such_a_rule_is_not_said_to_be_inconsistent() {
    assertThat(Consistency.of(forbidding(SUSPECT)).report().toString())
        .startsWith("it is not established whether exports is consistent\n");
    assertThat(Consistency.of(forbidding(on(EMPTY))).report().toString())
        .startsWith("exports is not consistent\n");
  }

  @Test
  void a_condition_on_it_may_hold() {
    isOpen(Claims.satisfiable(SUSPECT), "it cannot be decided: " + WHY);
    isNever(Claims.satisfiable(on(EMPTY)));
  }

  @Test
  void so_may_one_on_a_limit_that_is_not_known() {
    isOpen(
        Claims.satisfiable(LARGE),
        "it cannot be decided: it is not known whether value is at least the limit (it is in dispute)");
  }

  @Test
  void what_contradicts_itself_for_every_list_never_holds() {
    isNever(Claims.satisfiable(AllOf.of(SUSPECT, Not.of(SUSPECT))));
    isNever(Claims.everyRuleReachable(forbidding(AllOf.of(SUSPECT, on(EMPTY)))));
  }

  @Test
  void it_may_hold_of_one_of_several_parts() {
    isOpen(
        Claims.satisfiable(QuantifiedCondition.of(ITEMS, Quantifier.ANY, SUSPECT)),
        "it cannot be decided: " + WHY);
  }

  @Test
  void a_definition_on_it_may_hold() {
    isOpen(
        Claims.everyDefinitionSatisfiable(forbidding(Definition.of("suspect", SUSPECT))),
        "it is not established whether this definition ever holds: “suspect” (" + WHY + ")");
    isNever(Claims.everyDefinitionSatisfiable(forbidding(Definition.of("suspect", on(EMPTY)))));
  }

  @Test
  void a_permission_on_it_may_permit() {
    Policy<Export> policy =
        Policy.of(
            "exports",
            Array.of(Rule.of(Effect.PERMIT, "friends", SUSPECT)),
            CombiningAlgorithm.FORBID_OVERRIDES,
            Outcome.FORBIDDEN);

    isOpen(
        Claims.noPermissionOverridden(policy),
        "it is not established whether this rule ever permits anything: friends (" + WHY + ")");
  }

  @Test
  void what_a_policy_does_not_permit_as_the_list_is_known_it_does_not_permit() {
    Policy<Export> policy =
        Policy.of(
            "exports",
            Array.of(Rule.of(Effect.PERMIT, "friends", SUSPECT)),
            CombiningAlgorithm.FORBID_OVERRIDES,
            Outcome.FORBIDDEN);
    Finding finding = check(Claims.mayPermit(policy, Comparison.is(VALUE, 3)));

    assertThat(finding.verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(finding.reason())
        .isEqualTo("the policy permits no such subject; it cannot be decided: " + WHY);
    assertThat(check(Claims.permitsOnly(policy, SUSPECT)).verdict()).isEqualTo(Verdict.VACUOUS);
  }

  @Test
  void what_holds_for_every_list_holds_and_not_vacuously() {
    Condition<Export> small = Comparison.threshold(VALUE, Operator.LESS_THAN, 9);

    assertThat(check(Claims.implies(AllOf.of(SUSPECT, small), small)).verdict())
        .isEqualTo(Verdict.HOLDS);
    assertThat(check(Claims.implies(AllOf.of(on(EMPTY), small), small)).verdict())
        .isEqualTo(Verdict.VACUOUS);
  }

  @Test
  void what_would_fail_for_somebody_who_may_be_listed_is_not_decided() {
    Condition<Export> small = Comparison.threshold(VALUE, Operator.LESS_THAN, 9);

    isOpen(Claims.implies(SUSPECT, small), "it cannot be decided: " + WHY);
    isOpen(Claims.disjoint(SUSPECT, small), "it cannot be decided: " + WHY);
    isOpen(Claims.overlaps(SUSPECT, small), "it cannot be decided: " + WHY);
  }

  @Test
  void what_is_assumed_of_it_may_hold() {
    Claim<Export> claim = Claims.<Export>satisfiable(LARGE.negated());
    isOpen(
        Claims.<Export>satisfiable(Comparison.is(VALUE, 3)).assuming(SUSPECT),
        "it is not established whether what is assumed ever holds: " + WHY);
    assertThat(claim.assuming(on(EMPTY))).satisfies(UndeterminedAnswersTest::isNever);
  }

  @Test
  void days_to_which_a_list_does_not_extend_are_no_reason_why_somebody_might_be_on_it() {
    Roster<String> later = Roster.of("later list", Span.from(DAY, ListSnapshot.of("Utah")));
    Dated<Integer> low = Dated.of("low", Span.from(DAY, 9));
    Dated<Integer> high = Dated.of("high", Span.from(DAY, 5));
    Condition<Export> crossing =
        AllOf.of(
            DatedComparison.threshold(VALUE, Operator.AT_LEAST, low, Fact.asOf()),
            DatedComparison.threshold(VALUE, Operator.LESS_THAN, high, Fact.asOf()));
    Condition<Export> early = Comparison.threshold(Fact.<Export>asOf(), Operator.LESS_THAN, DAY);

    isNever(Claims.satisfiable(AllOf.of(on(later), early)));
    isNever(
        Claims.satisfiable(
            AllOf.of(QuantifiedCondition.of(ITEMS, Quantifier.ANY, on(later)), early)));
    assertThat(check(Claims.satisfiable(AllOf.of(on(later), early))).reason())
        .isEqualTo(
            "it cannot be that state is on the later list and as-of date is earlier than 2024-01-01");
    isNever(Claims.satisfiable(crossing));
    isNever(Claims.everyRuleReachable(forbidding(crossing)));
    Policy<Export> listed =
        Policy.of(
            "listed",
            Array.of(Rule.of(Effect.PERMIT, "listed", on(later))),
            CombiningAlgorithm.FORBID_OVERRIDES,
            Outcome.FORBIDDEN);
    assertThat(check(Claims.neverPermits(listed, AllOf.of(on(later), early))).verdict())
        .isEqualTo(Verdict.VACUOUS);
  }

  @Test
  void days_to_which_it_extends_and_of_which_it_says_nothing_are() {
    Dated<Integer> limit =
        Dated.of("limit", Span.before(DAY, 5), Span.unknown(Period.from(DAY), "it is in dispute"));
    Condition<Export> large =
        AllOf.of(
            DatedComparison.threshold(VALUE, Operator.LESS_THAN, limit, Fact.asOf()),
            Comparison.threshold(VALUE, Operator.AT_LEAST, 9));

    isOpen(
        Claims.satisfiable(large),
        "it cannot be decided: it is not known whether value is less than the limit (it is in"
            + " dispute)");
  }
}
