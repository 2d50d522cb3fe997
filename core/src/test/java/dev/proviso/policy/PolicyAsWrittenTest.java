package dev.proviso.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Iterator;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A policy prints what it says, and names itself where something is missing. */
@SuppressWarnings("NullAway") // what a caller without null checks writes
class PolicyAsWrittenTest {

  private static final Condition<Sample> B = Comparison.is(Sample.B, true);
  private static final Policy<Sample> POLICY = permitting("p", 1);
  private static final Sample NOBODY = new Sample(HashMap.empty());

  private static Rule<Sample> permit(String id, Condition<Sample> condition) {
    return Rule.of(Effect.PERMIT, id, condition);
  }

  private static Policy<Sample> policy(String id, Iterable<Rule<Sample>> rules) {
    return Policy.of(id, rules, CombiningAlgorithm.FORBID_OVERRIDES, Outcome.FORBIDDEN);
  }

  private static Policy<Sample> permitting(String id, int rules) {
    return policy(id, Array.rangeClosed(1, rules).map(i -> permit("r" + i, B)));
  }

  private static void refused(ThrowingCallable written, String... words) {
    assertThatIllegalArgumentException().isThrownBy(written).withMessageContainingAll(words);
  }

  @Test
  void a_policy_prints_its_rules_and_how_they_combine() {
    assertThat(POLICY)
        .hasToString(
            """
            policy `p`
              permit `r1` when b is true
              combining FORBID_OVERRIDES, otherwise FORBIDDEN""");
    assertThat(POLICY.asOf(Sample.DAY).toString()).endsWith("otherwise FORBIDDEN, as of day");
  }

  @Test
  void a_policy_prints_no_more_than_twenty_rules() {
    assertThat(permitting("p", 20).toString()).contains("`r20`").doesNotContain("rules in all");
    assertThat(permitting("p", 21).toString())
        .contains("`r20`", "\n  … (21 rules in all)\n")
        .doesNotContain("`r21`");
  }

  @Test
  void a_joint_policy_prints_its_members() {
    assertThat(Policy.allMustPermit("both", List.of(POLICY, permitting("q", 1))))
        .hasToString("policy `both` permits what all of these permit: `p`, `q`");
  }

  @Test
  void what_is_missing_is_named_with_its_policy() {
    LocalDate day = Sample.day(1);
    Stream<Sample> noStream = null;
    Iterator<Sample> noIterator = null;
    Judgment[] none = null;

    refused(() -> POLICY.decide(null), "policy `p`", "subject", "is null");
    refused(() -> POLICY.decide(NOBODY, none), "policy `p`", "judgments", "is null");
    refused(() -> POLICY.decideAsOf(null, NOBODY), "policy `p`", "date", "is null");
    refused(() -> POLICY.decideAsOf(day, null), "policy `p`", "subject", "is null");
    refused(() -> POLICY.decideAll(noStream), "policy `p`", "list of the subjects", "is null");
    refused(() -> POLICY.decideAll(noIterator), "policy `p`", "list of the subjects", "is null");
    refused(() -> POLICY.asOf(null), "policy `p`", "date", "is null");
    refused(
        () -> Policy.allMustPermit("both", List.of(POLICY, permitting("q", 1))).asOf(null),
        "policy `both`",
        "date",
        "is null");
  }

  @Test
  void a_policy_with_other_rules_is_checked_again() {
    RulePolicy<Sample> rules = POLICY.rulePolicies().head();

    refused(() -> rules.withRules(List.of()), "`p`", "no rules");
    refused(
        () -> rules.asOf(Sample.DAY).withRules(List.of(permit("other day", otherDay()))),
        "`p`",
        "day");
  }

  /** A fact of the name by which the policy is dated, which reads something else. */
  private static Condition<Sample> otherDay() {
    return Comparison.is(Fact.of("day", sample -> Reading.known(Sample.day(1))), Sample.day(2));
  }

  @Test
  void one_fact_has_one_type_and_one_id_is_one_type() {
    ValueType<Integer> tens =
        ValueType.define("tens", Integer.class)
            .counted(number -> (long) number / 10, ten -> Math.toIntExact(ten * 10));
    ValueType<Integer> otherTens =
        ValueType.define("tens", Integer.class)
            .counted(number -> (long) number / 10, ten -> Math.toIntExact(ten * 10));
    Fact<Sample, Integer> x = Sample.X;
    Fact<Sample, Integer> y = Sample.Y;

    refused(
        () ->
            policy(
                "p",
                List.of(permit("a", AllOf.of(Comparison.is(x, 1), Comparison.is(x.as(tens), 10))))),
        "the fact `x` has two value types");
    refused(
        () ->
            policy(
                "p",
                List.of(
                    permit(
                        "a",
                        AllOf.of(
                            Comparison.is(x.as(tens), 10), Comparison.is(y.as(otherTens), 10))))),
        "two value types have the id `tens`");
    assertThat(
            policy(
                    "p",
                    List.of(
                        permit(
                            "a",
                            AllOf.of(
                                Comparison.is(x.as(tens), 10), Comparison.is(y.as(tens), 10)))))
                .allRules())
        .hasSize(1);
  }

  @Test
  void names_are_looked_for_beside_and_behind_every_node() {
    Condition<Sample> judged = JudgmentQuestion.of("fit", "it is fit");
    Condition<Sample> otherwise = JudgmentQuestion.of("fit", "it is in good health");

    refused(
        () -> policy("p", List.of(permit("a", AllOf.of(judged, AnyOf.of(B, otherwise))))),
        "two different judgments are called `fit`");
    refused(
        () -> policy("p", List.of(permit("a", judged).unless("e", AllOf.of(B, otherwise)))),
        "two different judgments are called `fit`");
  }

  @Test
  void an_evaluator_says_whether_a_condition_holds() {
    Sample subject = NOBODY.with("b", Reading.known(true));

    assertThat(Evaluator.of(subject).evaluate(B).truth()).isEqualTo(Truth.TRUE);
    assertThat(Evaluator.of(subject, new Judgment[0]).evaluate(B.negated()).truth())
        .isEqualTo(Truth.FALSE);
    assertThat(POLICY.decideAsOf(Sample.day(1), subject, List.of()).outcome())
        .isEqualTo(Outcome.PERMITTED);
  }
}
