package dev.proviso.examples.custom;

import static dev.proviso.examples.custom.Shipping.SHIPPING;
import static dev.proviso.testkit.law.PolicyLaws.EVERY_RULE_IS_CITED;

import dev.proviso.testkit.law.PolicyVerifier;
import org.junit.jupiter.api.Test;

class ShippingPolicyTest {
  @Test
  void the_policy_keeps_the_laws() {
    PolicyVerifier.of(SHIPPING).except(EVERY_RULE_IS_CITED, "house rules").verify();
  }
}
