package dev.proviso.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Gen;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.Combining;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
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
            Combining.FORBID_OVERRIDES,
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
    Seq<Truth> permissions =
        decision
            .trace()
            .rules()
            .filter(rule -> rule.effect() == Effect.PERMIT)
            .map(rule -> rule.truth());

    if (decision.trace().members().isEmpty()) {
      assertThat(decision.isPermittedByNothing())
          .isEqualTo(
              decision.trace().otherwise().contains(Outcome.FORBIDDEN)
                  && permissions.forAll(truth -> truth == Truth.FALSE));
    } else {
      assertThat(decision.isPermittedByNothing())
          .isEqualTo(decision.trace().members().exists(member -> member.isPermittedByNothing()));
    }
  }

  @Property(tries = 500)
  void every_rule_either_decided_or_did_not(@ForAll("decisions") Decision<Sample> decision) {
    assertThat(decision.deciding().appendAll(decision.notDeciding()))
        .usingElementComparator((one, other) -> one == other ? 0 : 1)
        .containsExactlyInAnyOrderElementsOf(decision.trace().allRules());
  }
}
