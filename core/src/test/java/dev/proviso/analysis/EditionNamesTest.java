package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.regime.Edition;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Two editions of a policy have one id; claims, findings and differences tell them apart. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EditionNamesTest {

  private static final Fact<Integer, Integer> WEIGHT = Fact.known("weight", kilos -> kilos);
  private static final Policy<Integer> STRICT = shipping(10);
  private static final Policy<Integer> LOOSE = shipping(20);
  private static final Edition<Policy<Integer>> OF_2021 = Edition.of("2021", STRICT);
  private static final Edition<Policy<Integer>> OF_2022 = Edition.of("2022", LOOSE);

  private static Policy<Integer> shipping(int limit) {
    return Policy.of(
        "shipping",
        Array.of(
            Rule.<Integer>of(
                Effect.PERMIT, "light", Comparison.threshold(WEIGHT, Operator.AT_MOST, limit))),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.FORBIDDEN);
  }

  private static String explain(Claim<Integer> claim) {
    return Prover.standard().check(claim).explain();
  }

  @Test
  void a_claim_and_its_counterexample_name_the_editions() {
    assertThat(explain(Claims.atLeastAsStrict(OF_2022, OF_2021)))
        .startsWith(
            "Refuted: edition 2022 of shipping is at least as strict as edition 2021 of shipping\n")
        .contains("edition 2022 of shipping permits it by the rule light")
        .contains("edition 2021 of shipping forbids it");
    assertThat(explain(Claims.atLeastAsStrict(OF_2021, OF_2022))).startsWith("Holds: ");
    assertThat(explain(Claims.nothingNewlyPermitted(OF_2022, OF_2021)))
        .startsWith(
            "Refuted: edition 2022 of shipping permits nothing that edition 2021 of shipping does not"
                + " permit");
    assertThat(explain(Claims.onlyTightens(OF_2021, OF_2022, WEIGHT)))
        .startsWith(
            "Holds: edition 2021 of shipping only tightens edition 2022 of shipping, and only by");
    assertThat(
            explain(
                Claims.onlyTightens(
                    OF_2021, OF_2022, Comparison.threshold(WEIGHT, Operator.MORE_THAN, 10))))
        .startsWith(
            "Holds: edition 2021 of shipping only tightens edition 2022 of shipping, and only where"
                + " weight is more than 10");
  }

  @Test
  void policies_of_one_id_without_editions_are_the_earlier_and_the_later() {
    assertThat(explain(Claims.atLeastAsStrict(LOOSE, STRICT)))
        .startsWith("Refuted: the later shipping is at least as strict as the earlier shipping")
        .contains("the later shipping permits it")
        .contains("the earlier shipping forbids it");
    Difference<Integer> difference = Difference.from(STRICT).to(LOOSE);
    assertThat(difference.earlierName()).isEqualTo("the earlier shipping");
    assertThat(difference.laterName()).isEqualTo("the later shipping");
  }

  @Test
  void a_policy_compared_with_itself_and_one_of_another_id_need_no_more_than_the_id() {
    assertThat(explain(Claims.atLeastAsStrict(STRICT, STRICT)))
        .startsWith("Holds: shipping is at least as strict as shipping");
    assertThat(Difference.from(OF_2021).to(OF_2022).laterName()).isEqualTo("edition 2022");
  }

  @Test
  void editions_in_the_wrong_order_of_time_are_noted() {
    Edition<Policy<Integer>> first = OF_2021.effectiveFrom(LocalDate.of(2021, 1, 1));
    Edition<Policy<Integer>> second = OF_2022.effectiveFrom(LocalDate.of(2022, 1, 1));
    Difference<Integer> reversed = Difference.from(second).to(first);

    assertThat(reversed.note())
        .isEqualTo(
            "edition 2022 takes effect on 2022-01-01, after edition 2021; exchange the two to"
                + " compare them in the order of time");
    assertThat(reversed.text()).contains("\n  note: " + reversed.note() + "\n");
    assertThat(reversed.markdown()).contains("\n- note: " + reversed.note() + "\n");
    assertThat(Difference.from(first).to(second).note()).isEmpty();
    assertThat(Difference.from(first).to(first).note()).isEmpty();
    assertThat(Difference.from(second).to(OF_2021).note()).isEmpty();
    assertThat(Difference.from(OF_2022).to(first).note()).isEmpty();
  }
}
