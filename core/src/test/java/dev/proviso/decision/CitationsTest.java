package dev.proviso.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.Not;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import dev.proviso.law.Instrument;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The law behind an outcome, wherever in the policy it is written down. */
class CitationsTest {

  private static final Condition<Sample> IS_A = Comparison.is(Sample.A, true);
  private static final Condition<Sample> IS_B = Comparison.is(Sample.B, true);

  private static Citation act(int section) {
    return Instrument.of("Act").section(Integer.toString(section));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  private static Policy<Sample> policy(CombiningAlgorithm combining, Rule<Sample>... rules) {
    return Policy.of("p", Array.of(rules), combining, Outcome.FORBIDDEN);
  }

  private static Sample sample() {
    return new Sample(HashMap.empty())
        .with("a", Reading.known(true))
        .with("b", Reading.known(false));
  }

  private static Seq<Citation> law(Rule<Sample> rule) {
    return policy(CombiningAlgorithm.FORBID_OVERRIDES, rule).decide(sample()).citations();
  }

  private static Rule<Sample> permit(String id, Condition<Sample> condition) {
    return Rule.of(Effect.PERMIT, id, condition);
  }

  @Test
  void is_that_of_the_rule_that_decided() {
    assertThat(law(permit("a", IS_A).citing(act(2), act(1)))).containsExactly(act(1), act(2));
  }

  @Test
  void is_that_of_the_definitions_it_asks_for_and_of_their_exceptions() {
    Definition<Sample> inner = Definition.of("inner", IS_A).citing(act(1));
    Definition<Sample> outer =
        Definition.<Sample>of("outer", AllOf.of(inner, Not.of(IS_B)))
            .citing(act(2))
            .unless(
                ExceptionClause.<Sample>of("e", Definition.of("exempt", IS_B).citing(act(3)))
                    .citing(act(4)));

    assertThat(law(permit("a", outer))).containsExactly(act(1), act(2), act(3), act(4));
  }

  @Test
  void is_that_of_its_own_exceptions_and_of_theirs() {
    Rule<Sample> rule =
        permit("a", IS_A)
            .unless(
                ExceptionClause.<Sample>of("e", IS_B)
                    .citing(act(1))
                    .unless(
                        ExceptionClause.<Sample>of("f", Definition.of("back", IS_A).citing(act(2)))
                            .citing(act(3))));

    assertThat(law(rule)).containsExactly(act(1), act(2), act(3));
  }

  @Test
  void is_that_of_the_question_that_a_person_answered() {
    JudgmentQuestion<Sample> fair =
        JudgmentQuestion.<Sample>of("fair", "Is it fair?").citing(act(1));
    Judgment yes = Judgment.yes("fair").by("a lawyer", LocalDate.of(2021, 12, 6)).because("it is");

    assertThat(
            policy(CombiningAlgorithm.FORBID_OVERRIDES, permit("a", fair))
                .decide(sample(), yes)
                .citations())
        .containsExactly(act(1));
  }

  @Test
  void is_that_of_what_is_asked_of_parts() {
    Condition<Sample> cited = Definition.of("cited", IS_A).citing(act(1));
    Sample part = new Sample(HashMap.empty()).with("a", Reading.known(true));
    Sample whole =
        part.with("part", Reading.known(part)).with("parts", Reading.known(Array.of(part)));

    assertThat(
            policy(
                    CombiningAlgorithm.FORBID_OVERRIDES,
                    permit("a", PartCondition.of(Sample.PART, cited)))
                .decide(whole)
                .citations())
        .containsExactly(act(1));
    assertThat(
            policy(
                    CombiningAlgorithm.FORBID_OVERRIDES,
                    permit("a", QuantifiedCondition.of(Sample.PARTS, Quantifier.ANY, cited)))
                .decide(whole)
                .citations())
        .containsExactly(act(1));
  }

  @Test
  void is_that_of_a_list_on_the_day_it_is_asked_also_where_days_are_what_a_rule_depends_on() {
    Roster<Sample.Color> list =
        Roster.of(
            "list", Span.from(Sample.day(2), ListSnapshot.of(Sample.Color.RED)).citing(act(1)));
    Rule<Sample> rule =
        permit("a", dev.proviso.condition.ListMembership.of(Sample.COLOR, list, Sample.DAY))
            .during(Period.from(Sample.day(1)), Sample.DAY);
    Sample red =
        sample()
            .with("color", Reading.known(Sample.Color.RED))
            .with("day", Reading.known(Sample.day(3)));

    assertThat(policy(CombiningAlgorithm.FORBID_OVERRIDES, rule).decide(red).citations())
        .containsExactly(act(1));
  }

  @Test
  void is_not_that_of_rules_that_did_not_decide() {
    Decision<Sample> decision =
        policy(
                CombiningAlgorithm.FORBID_OVERRIDES,
                permit("a", IS_A).citing(act(1)),
                Rule.<Sample>of(Effect.FORBID, "b", IS_B).citing(act(2)))
            .decide(sample());

    assertThat(decision.citations()).containsExactly(act(1));
  }

  @Test
  void is_that_of_all_rules_where_none_decided() {
    Decision<Sample> decision =
        policy(
                CombiningAlgorithm.FORBID_OVERRIDES,
                permit("a", Not.of(IS_A)).citing(act(1)),
                Rule.<Sample>of(Effect.FORBID, "b", IS_B).citing(act(2)))
            .decide(sample());

    assertThat(decision.isByOtherwise()).isTrue();
    assertThat(decision.citations()).containsExactly(act(1), act(2));
  }

  @Test
  void is_that_of_the_rules_that_an_open_outcome_depends_on() {
    Decision<Sample> decision =
        policy(
                CombiningAlgorithm.FORBID_OVERRIDES,
                permit("a", IS_A).citing(act(1)),
                Rule.<Sample>of(Effect.FORBID, "c", Comparison.is(Sample.C, true)).citing(act(2)),
                Rule.<Sample>of(Effect.FORBID, "b", IS_B).citing(act(3)))
            .decide(sample());

    assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(decision.citations()).containsExactly(act(2));
  }

  @Test
  void is_that_of_the_rules_in_conflict() {
    Decision<Sample> decision =
        policy(
                CombiningAlgorithm.ONLY_ONE_APPLICABLE,
                permit("a", IS_A).citing(act(1)),
                Rule.<Sample>of(Effect.FORBID, "also-a", Not.of(IS_B)).citing(act(2)),
                Rule.<Sample>of(Effect.FORBID, "b", IS_B).citing(act(3)))
            .decide(sample());

    assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(decision.citations()).containsExactly(act(1), act(2));
  }
}
