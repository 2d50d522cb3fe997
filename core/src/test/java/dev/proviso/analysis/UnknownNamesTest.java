package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.HEAVY;
import static dev.proviso.analysis.Dispatch.INSURED;
import static dev.proviso.analysis.Dispatch.LIGHT;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.forbid;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.analysis.PolicyClaim.RuleProperty;
import dev.proviso.condition.AllOf;
import dev.proviso.condition.Definition;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.text.Shipment;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A misspelled name is refused where it is written, and not passed over. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnknownNamesTest {

  private static final Policy<Shipment> CARRIAGE =
      policy("carriage", permit("insured", AllOf.of(LIGHT, INSURED)), forbid("sealed", SEALED));

  private static void refused(RuleProperty<Shipment> claim, String what, String remedy) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> claim.except(what, "for the record"))
        .withMessage(
            "claim `"
                + claim.sentence()
                + "`: the policy has nothing called `"
                + what
                + "` to leave out; "
                + remedy);
  }

  @Test
  void a_rule_that_a_claim_leaves_out_is_a_rule_of_the_policy() {
    for (RuleProperty<Shipment> claim :
        List.of(
            Claims.everyRuleReachable(CARRIAGE),
            Claims.noRuleRedundant(CARRIAGE),
            Claims.noPermissionOverridden(CARRIAGE),
            Claims.noVacuousPermission(CARRIAGE))) {
      assertThat(claim.except("sealed", "for the record").except().keySet())
          .containsExactly("sealed");
      refused(claim, "seeled", "did you mean `sealed`?");
      refused(claim, "light", "write one of `insured`, `sealed`");
    }
  }

  @Test
  void rules_that_may_meet_are_a_permission_and_a_prohibition_of_the_policy() {
    assertThat(
            Claims.unambiguous(CARRIAGE).except("insured / sealed", "it is meant").except().size())
        .isEqualTo(1);
    refused(Claims.unambiguous(CARRIAGE), "insured / seeled", "did you mean `insured / sealed`?");
    refused(Claims.unambiguous(CARRIAGE), "sealed", "write one of `insured / sealed`");
    refused(
        Claims.unambiguous(policy("free", permit("any", SEALED))),
        "any / none",
        "leave the exception out");
  }

  @Test
  void a_definition_that_a_claim_leaves_out_is_used_by_the_policy_or_assumed() {
    assertThat(Claims.everyDefinitionSatisfiable(CARRIAGE).except("light", "it is").except().size())
        .isEqualTo(1);
    refused(Claims.everyDefinitionSatisfiable(CARRIAGE), "lihgt", "did you mean `light`?");
    RuleProperty<Shipment> assuming =
        (RuleProperty<Shipment>)
            Claims.everyDefinitionSatisfiable(CARRIAGE).assuming(Definition.of("unmarked", SEALED));
    assertThat(assuming.except("unmarked", "it is").except().size()).isEqualTo(1);
  }

  @Test
  void a_condition_that_a_claim_leaves_out_stands_in_the_policy() {
    assertThat(
            Claims.noConditionRedundant(CARRIAGE)
                .except("insured / it is a “light”", "the statute says both")
                .except()
                .size())
        .isEqualTo(1);
    refused(
        Claims.noConditionRedundant(CARRIAGE),
        "insured / it is a “lihgt”",
        "did you mean `insured / it is a “light”`?");
  }

  @Test
  void nothing_is_left_out_of_the_claim_that_rules_are_complete() {
    refused(Claims.complete(CARRIAGE), "sealed", "leave the exception out");
  }

  @Test
  void a_fact_that_is_kept_or_may_change_is_asked_by_the_policy() {
    Reasons<Shipment> reasons =
        Reasons.of(policy("heavy", permit("heavy", AllOf.of(HEAVY, SEALED)))).get();
    Fact<Shipment, Integer> misspelled =
        Fact.of("weight in kilogram", shipment -> Reading.unknown());

    String message =
        "reasons of policy `heavy`: the policy does not ask for the fact `weight in kilogram`; did"
            + " you mean `weight in kilograms`?";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> reasons.keeping(Shipment.WEIGHT, misspelled))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reasons.changing(misspelled))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reasons.keeping(Shipment.DAY))
        .withMessageEndingWith("; write one of `weight in kilograms`, `sealed`");
  }

  @Test
  void the_date_of_a_decision_can_be_kept_in_every_policy_and_a_fact_that_only_code_reads() {
    Policy<Shipment> code =
        policy(
            "code",
            permit(
                "code", OpaqueCondition.of("is odd", shipment -> true, List.of(Shipment.WEIGHT))));

    assertThat(Reasons.of(code).get().keeping(Fact.asOf(), Shipment.WEIGHT)).isNotNull();
  }
}
