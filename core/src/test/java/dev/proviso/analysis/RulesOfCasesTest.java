package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.HEAVY;
import static dev.proviso.analysis.Dispatch.INSURED;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Not;
import dev.proviso.policy.Policy;
import dev.proviso.text.Shipment;
import io.vavr.collection.Array;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A case names the rules that apply by what it states, and no others that happen to apply. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RulesOfCasesTest {

  private static Counterexample example(Claim<Shipment> claim) {
    return Prover.standard().check(claim).example().get();
  }

  @Test
  void a_rule_that_applies_by_a_fact_that_the_case_does_not_state_is_not_named() {
    for (Condition<Shipment> one : Array.of(INSURED, Not.of(INSURED))) {
      for (Condition<Shipment> other : Array.of(SEALED, Not.of(SEALED))) {
        Policy<Shipment> either = policy("either", permit("one", one), permit("other", other));
        Counterexample example = example(Claims.mayPermit(either, HEAVY));

        assertThat(example.factValues()).hasSize(2);
        assertThat(example.replayed().head())
            .isIn("either permits it by the rule one", "either permits it by the rule other");
      }
    }
  }

  @Test
  void rules_of_which_one_always_applies_are_not_named() {
    Policy<Shipment> always =
        policy("always", permit("insured", INSURED), permit("not", Not.of(INSURED)));
    Policy<Shipment> none = policy("none", permit("never", Dispatch.never(SEALED)));

    assertThat(example(Claims.mayPermit(always, HEAVY)).replayed().head())
        .isEqualTo("always permits it");
    assertThat(example(Claims.atLeastAsStrict(always, none)).replayed())
        .containsExactly("always permits it", "none forbids it");
  }

  @Test
  void rules_that_both_apply_by_what_is_stated_are_both_named() {
    Policy<Shipment> both = policy("both", permit("one", INSURED), permit("two", INSURED));

    assertThat(example(Claims.mayPermit(both, HEAVY)).replayed().head())
        .isEqualTo("both permits it by the rules one and two");
  }
}
