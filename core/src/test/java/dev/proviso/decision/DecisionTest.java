package dev.proviso.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Gen;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import dev.proviso.trace.PolicyTrace;
import dev.proviso.trace.RuleTrace;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DecisionTest {

  private static final Condition<Sample> IS_A = Comparison.is(Sample.A, true);
  private static final Condition<Sample> IS_B = Comparison.is(Sample.B, true);
  private static final Obligation REPORT = Obligation.of("report", "Report the use.");
  private static final Obligation DELETE = Obligation.of("delete", "Delete the data.");
  private static final Sanction FINE = Sanction.of("fine", "A fine.");
  private static final Sanction SEIZURE = Sanction.of("seizure", "A seizure.");

  private static Decision<Sample> decide(boolean a, boolean b) {
    return Policy.of(
            "p",
            Array.of(
                Rule.of(Effect.PERMIT, "a", IS_A).oblige(REPORT).sanction(FINE),
                Rule.of(Effect.PERMIT, "b", IS_B).oblige(REPORT, DELETE).sanction(SEIZURE, FINE)),
            CombiningAlgorithm.FORBID_OVERRIDES,
            Outcome.FORBIDDEN)
        .decide(
            new Sample(HashMap.empty()).with("a", Reading.known(a)).with("b", Reading.known(b)));
  }

  @Test
  void what_the_rules_that_decided_oblige_to_is_said_once() {
    assertThat(decide(true, false).obligations()).containsExactly(REPORT);
    assertThat(decide(true, true).obligations()).containsExactly(REPORT, DELETE);
    assertThat(decide(false, false).obligations()).isEmpty();
  }

  @Test
  void what_a_breach_of_the_rules_that_decided_can_cost_is_said_once() {
    assertThat(decide(true, false).sanctions()).containsExactly(FINE);
    assertThat(decide(true, true).sanctions()).containsExactlyInAnyOrder(FINE, SEIZURE);
    assertThat(decide(false, false).sanctions()).isEmpty();
  }

  @Provide
  Arbitrary<Decision<Sample>> decisions() {
    return Gen.sized(
        (random, size) -> {
          Gen gen = Gen.of(random);
          return gen.policy(size).decide(gen.sample(random.nextInt(70)), gen.judgments());
        });
  }

  @Property(tries = 500)
  void what_no_rule_decided_is_settled_by_what_holds_otherwise(
      @ForAll("decisions") Decision<Sample> decision) {
    assertThat(decision.isByOtherwise())
        .isEqualTo(decision.outcome().isSettled() && decision.deciding().isEmpty());
  }

  @Property(tries = 500)
  void nothing_permits_where_no_permission_applies_and_all_else_is_forbidden(
      @ForAll("decisions") Decision<Sample> decision) {
    assertThat(decision.isPermittedByNothing())
        .isEqualTo(
            single(decision.trace())
                .exists(
                    policy ->
                        policy.otherwise().contains(Outcome.FORBIDDEN)
                            && policy
                                .rules()
                                .filter(rule -> rule.effect() == Effect.PERMIT)
                                .forAll(rule -> rule.truth() == Truth.FALSE)));
  }

  @Property(tries = 500)
  void the_rules_that_decided_are_those_that_apply_and_say_so(
      @ForAll("decisions") Decision<Sample> decision) {
    Seq<RuleTrace> expected =
        decision.outcome().isSettled() ? saying(decision.trace()) : Array.empty();

    assertThat(decision.deciding()).containsExactlyElementsOf(expected);
  }

  private static Seq<RuleTrace> saying(PolicyTrace trace) {
    Outcome said = trace.outcome();
    Seq<RuleTrace> saying =
        trace.rules().filter(rule -> applies(rule) && rule.effect().outcome() == said);
    boolean first = trace.combining().contains(CombiningAlgorithm.FIRST_APPLICABLE);
    return (first ? saying.headOption().toArray() : saying)
        .appendAll(
            trace
                .members()
                .filter(member -> member.outcome() == said)
                .flatMap(DecisionTest::saying));
  }

  @Property(tries = 500)
  void an_undetermined_outcome_depends_on_rules_or_is_a_conflict_or_cannot_change(
      @ForAll("decisions") Decision<Sample> decision) {
    if (decision.outcome().isSettled()) {
      assertThat(decision.undecided()).isEmpty();
    } else {
      if (decision.undecided().appendAll(decision.trace().conflicting()).isEmpty()) {
        assertThat(decision.inevitable()).isNotEmpty();
      }
      assertThat(decision.undecided()).allMatch(rule -> rule.truth() == Truth.UNKNOWN);
    }
  }

  @Property(tries = 500)
  void rules_are_in_conflict_where_two_apply_of_which_only_one_may(
      @ForAll("decisions") Decision<Sample> decision) {
    assertThat(decision.trace().conflicting())
        .containsExactlyInAnyOrderElementsOf(
            single(decision.trace())
                .filter(
                    policy -> policy.combining().contains(CombiningAlgorithm.ONLY_ONE_APPLICABLE))
                .map(policy -> policy.rules().filter(DecisionTest::applies))
                .filter(applying -> applying.size() >= 2)
                .flatMap(applying -> applying));
  }

  private static boolean applies(RuleTrace rule) {
    return rule.truth() == Truth.TRUE;
  }

  /** The policies that are not made of others. */
  private static Seq<PolicyTrace> single(PolicyTrace trace) {
    return trace.members().isEmpty()
        ? Array.of(trace)
        : trace.members().flatMap(DecisionTest::single);
  }

  @Property(tries = 500)
  void every_rule_either_decided_or_did_not(@ForAll("decisions") Decision<Sample> decision) {
    assertThat(decision.deciding().appendAll(decision.notDeciding()))
        .usingElementComparator((one, other) -> one == other ? 0 : 1)
        .containsExactlyInAnyOrderElementsOf(decision.trace().allRules());
  }
}
