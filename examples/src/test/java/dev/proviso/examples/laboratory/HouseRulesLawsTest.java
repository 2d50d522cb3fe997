package dev.proviso.examples.laboratory;

import dev.proviso.testkit.law.PolicyLaws;
import dev.proviso.testkit.law.PolicyVerifier;
import org.junit.jupiter.api.Test;

class HouseRulesLawsTest {

  @Test
  void the_house_rules_keep_the_laws_of_policies() {
    PolicyVerifier.of(HouseRules.policy())
        .except(
            PolicyLaws.EVERY_CONSTANT_IS_CLASSIFIED,
            "STUDENT",
            "students may do what anybody but a guest may")
        .tries(200)
        .verify();
  }
}
