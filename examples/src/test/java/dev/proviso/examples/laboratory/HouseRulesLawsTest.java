package dev.proviso.examples.laboratory;

import dev.proviso.testkit.law.PolicyVerifier;
import org.junit.jupiter.api.Test;

class HouseRulesLawsTest {

  @Test
  void the_house_rules_keep_the_laws_of_policies() {
    PolicyVerifier.of(HouseRules.policy()).verify();
  }
}
