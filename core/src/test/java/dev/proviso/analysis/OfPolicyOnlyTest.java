package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.INSURED;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.atLeast;
import static dev.proviso.analysis.Dispatch.check;
import static dev.proviso.analysis.Dispatch.never;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static dev.proviso.analysis.Dispatch.to;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.Not;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.policy.Policy;
import dev.proviso.text.Shipment;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is only assumed is no part of the policy that a claim is about. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OfPolicyOnlyTest {

  private static final Policy<Shipment> INSURING = policy("insuring", permit("insured", INSURED));
  private static final Definition<Shipment> TERM = Definition.of("term", SEALED);
  private static final Definition<Shipment> EMPTY = Definition.of("empty", never(SEALED));

  private static Verdict definitions(Policy<Shipment> policy, Condition<Shipment> assumed) {
    return check(Claims.everyDefinitionSatisfiable(policy).assuming(assumed)).verdict();
  }

  @Test
  void a_definition_that_only_an_assumption_uses_is_not_one_of_the_policy() {
    assertThat(definitions(INSURING, Not.of(TERM))).isEqualTo(Verdict.HOLDS);
    assertThat(definitions(INSURING, Not.of(EMPTY))).isEqualTo(Verdict.HOLDS);
    assertThat(Invariants.of(Not.of(TERM)).consistency(INSURING).report().isConsistent()).isTrue();
  }

  @Test
  void nor_is_one_that_is_assumed_of_parts() {
    Condition<Shipment> ofCrates =
        Not.of(QuantifiedCondition.of(Shipment.CRATES, Quantifier.ANY, EMPTY));
    Condition<Shipment> ofConsignee = PartCondition.of(Shipment.CONSIGNEE, Not.of(TERM));

    assertThat(definitions(INSURING, ofCrates)).isEqualTo(Verdict.HOLDS);
    assertThat(definitions(INSURING, ofConsignee)).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void one_that_the_policy_uses_too_is_found_to_contradict_what_is_assumed() {
    Policy<Shipment> using = policy("using", permit("insured", AnyOf.of(INSURED, TERM)));

    assertThat(definitions(using, Not.of(TERM))).isEqualTo(Verdict.REFUTED);
    assertThat(definitions(using, TERM)).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void a_constant_that_only_an_assumption_mentions_is_not_classified() {
    Policy<Shipment> toOslo = policy("to-oslo", permit("oslo", to(Shipment.Port.OSLO)));
    Claim<Shipment> classified = Claims.everyConstantClassified(toOslo, Shipment.PORT);

    assertThat(check(classified.assuming(to(Shipment.Port.values()))).verdict())
        .isEqualTo(Verdict.REFUTED);
    assertThat(
            check(
                    Claims.everyConstantClassified(INSURING, Shipment.PORT)
                        .assuming(to(Shipment.Port.OSLO)))
                .reason())
        .isEqualTo("insuring does not ask for it");
  }

  @Test
  void a_quantity_that_only_an_assumption_compares_is_not_compared_by_the_policy() {
    Claim<Shipment> grown = Claims.monotone(INSURING, Shipment.WEIGHT);
    Policy<Shipment> weighing =
        policy("weighing", permit("heavy", AllOf.of(INSURED, atLeast(Shipment.WEIGHT, 5))));

    assertThat(check(grown.assuming(atLeast(Shipment.WEIGHT, 5))).verdict())
        .isEqualTo(Verdict.VACUOUS);
    assertThat(
            check(Claims.monotone(weighing, Shipment.WEIGHT).assuming(atLeast(Shipment.WEIGHT, 7)))
                .verdict())
        .isEqualTo(Verdict.HOLDS);
  }
}
