package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.HEAVY;
import static dev.proviso.analysis.Dispatch.INSURED;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.atLeast;
import static dev.proviso.analysis.Dispatch.first;
import static dev.proviso.analysis.Dispatch.forbid;
import static dev.proviso.analysis.Dispatch.lessThan;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Definition;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.policy.Policy;
import dev.proviso.text.Shipment;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A condition whose removal changes no outcome is told by its words and its rule. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RedundantConditionsTest {

  private static final String HEADING = "without this condition the policy decides the same: ";

  private static void isRedundant(Policy<Shipment> policy, String conditions) {
    Finding finding = Dispatch.check(Claims.noConditionRedundant(policy));
    assertThat(finding.verdict()).as(finding.explain()).isEqualTo(Verdict.REFUTED);
    assertThat(finding.reason()).isEqualTo(HEADING + conditions);
  }

  private static void isNeeded(Policy<Shipment> policy) {
    Finding finding = Dispatch.check(Claims.noConditionRedundant(policy));
    assertThat(finding.verdict()).as(finding.explain()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void what_an_earlier_rule_has_settled_need_not_be_asked_again() {
    isRedundant(
        first(
            "carriage",
            forbid("heavy", AllOf.of(atLeast(Shipment.WEIGHT, 30), SEALED)),
            permit("light", AllOf.of(lessThan(Shipment.WEIGHT, 30), SEALED)),
            permit("insured", INSURED)),
        "weight in kilograms is less than 30 in the rule light");
  }

  @Test
  void where_all_rules_are_asked_the_same_condition_is_needed() {
    isNeeded(
        policy(
            "carriage",
            permit("heavy", AllOf.of(atLeast(Shipment.WEIGHT, 30), SEALED)),
            permit("light", AllOf.of(lessThan(Shipment.WEIGHT, 20), INSURED))));
  }

  @Test
  void what_another_operand_implies_is_redundant() {
    isRedundant(
        policy(
            "carriage",
            permit("heavy", AllOf.of(atLeast(Shipment.WEIGHT, 30), atLeast(Shipment.WEIGHT, 20)))),
        "weight in kilograms is at least 20 in the rule heavy");
    isRedundant(
        policy(
            "carriage",
            permit("heavy", AnyOf.of(atLeast(Shipment.WEIGHT, 30), atLeast(Shipment.WEIGHT, 20)))),
        "weight in kilograms is at least 30 in the rule heavy");
  }

  @Test
  void an_exception_that_never_matters_is_redundant() {
    isRedundant(
        policy("carriage", permit("heavy", HEAVY).unless("light", lessThan(Shipment.WEIGHT, 10))),
        "the exception “light” in the rule heavy");
    isNeeded(policy("carriage", permit("heavy", HEAVY).unless("sealed", SEALED)));
  }

  @Test
  void an_exception_to_an_exception_is_asked_too() {
    isRedundant(
        policy(
            "carriage",
            permit("heavy", HEAVY)
                .unless(
                    dev.proviso.condition.ExceptionClause.of("sealed", SEALED)
                        .unless("light", lessThan(Shipment.WEIGHT, 10)))),
        "the exception “light” in the rule heavy");
  }

  @Test
  void what_a_redundant_condition_is_made_of_is_not_reported() {
    isRedundant(
        policy(
            "carriage",
            permit(
                "heavy",
                AllOf.of(
                    atLeast(Shipment.WEIGHT, 30),
                    AnyOf.of(atLeast(Shipment.WEIGHT, 20), SEALED, INSURED)))),
        "(weight in kilograms is at least 20 or sealed is true or the shipment is insured) in the rule heavy");
  }

  @Test
  void a_condition_of_a_definition_is_described_by_its_name_and_dropped_wherever_it_is_used() {
    Definition<Shipment> big =
        Definition.of("big", AllOf.of(atLeast(Shipment.WEIGHT, 30), atLeast(Shipment.WEIGHT, 20)));

    isRedundant(
        policy(
            "carriage",
            permit("big", AllOf.of(big, SEALED)),
            permit("odd", AllOf.of(big, INSURED))),
        "weight in kilograms is at least 20 in the definition “big”");
  }

  @Test
  void a_condition_of_a_definition_that_matters_in_one_rule_only_is_needed() {
    Definition<Shipment> safe = Definition.of("safe", AnyOf.of(SEALED, INSURED));

    isRedundant(
        policy(
            "carriage",
            permit("light", AllOf.of(lessThan(Shipment.WEIGHT, 10), safe)),
            permit("heavy", AllOf.of(HEAVY, SEALED, safe))),
        "it is a “safe” in the rule heavy");
  }

  @Test
  void what_is_asked_of_parts_is_asked_too() {
    isRedundant(
        policy(
            "carriage",
            permit(
                "parts",
                QuantifiedCondition.of(
                    Shipment.CRATES,
                    Quantifier.ANY,
                    AllOf.of(atLeast(Shipment.WEIGHT, 30), atLeast(Shipment.WEIGHT, 20))))),
        "weight in kilograms is at least 20 in the rule parts");
    isRedundant(
        policy(
            "carriage",
            permit(
                "part",
                PartCondition.of(
                    Shipment.CONSIGNEE,
                    AllOf.of(atLeast(Shipment.WEIGHT, 30), atLeast(Shipment.WEIGHT, 20))))),
        "weight in kilograms is at least 20 in the rule part");
    isNeeded(
        policy(
            "carriage",
            permit(
                "parts",
                QuantifiedCondition.of(
                    Shipment.CRATES,
                    Quantifier.ANY,
                    AllOf.of(atLeast(Shipment.WEIGHT, 30), SEALED)))));
  }

  @Test
  void a_condition_that_is_excepted_is_left_out_and_one_that_is_needed_must_not_be() {
    Policy<Shipment> policy =
        policy(
            "carriage",
            permit("heavy", AllOf.of(atLeast(Shipment.WEIGHT, 30), atLeast(Shipment.WEIGHT, 20))));

    assertThat(
            Dispatch.check(
                    Claims.noConditionRedundant(policy)
                        .except(
                            "heavy / weight in kilograms is at least 20", "the statute says both"))
                .verdict())
        .isEqualTo(Verdict.HOLDS);
    assertThat(
            Dispatch.check(
                    Claims.noConditionRedundant(policy)
                        .except("heavy / weight in kilograms is at least 30", "mistaken")
                        .except(
                            "heavy / weight in kilograms is at least 20", "the statute says both"))
                .reason())
        .isEqualTo(
            "this exception is not needed: heavy / weight in kilograms is at least 30; remove it");
  }

  /** A definition that is made anew for each use: equal, but another object. */
  private static Definition<Shipment> odd() {
    return Definition.of("odd", AllOf.of(HEAVY, SEALED));
  }

  @Test
  void a_definition_is_dropped_from_wherever_the_policy_uses_an_equal_one() {
    isNeeded(
        policy(
            "carriage",
            permit("insured", AllOf.of(odd(), INSURED)),
            permit("consignee", PartCondition.of(Shipment.CONSIGNEE, odd()))));
  }

  @Test
  void a_definition_can_be_used_of_one_part_and_of_each_of_several() {
    Definition<Shipment> odd = odd();

    isNeeded(
        policy(
            "carriage",
            permit("consignee", PartCondition.of(Shipment.CONSIGNEE, odd)),
            forbid("crates", QuantifiedCondition.of(Shipment.CRATES, Quantifier.ANY, odd))));
  }
}
