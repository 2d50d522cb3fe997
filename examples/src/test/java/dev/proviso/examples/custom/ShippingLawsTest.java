package dev.proviso.examples.custom;

import dev.proviso.analysis.Assignment;
import dev.proviso.policy.Policy;
import dev.proviso.testkit.law.PolicyLaws;
import dev.proviso.testkit.law.PolicyVerifier;
import dev.proviso.testkit.property.PolicyProperties;

/** The policy keeps the laws of policies, over shipments. */
class ShippingLawsTest implements PolicyProperties<Shipment> {

  @Override
  public Policy<Shipment> policy() {
    return Shipping.SHIPPING;
  }

  @Override
  public PolicyVerifier<Shipment> verifier() {
    return PolicyProperties.super
        .verifier()
        .subjects(ShippingLawsTest::shipment)
        .except(PolicyLaws.EVERY_RULE_IS_CITED, "house rules rest on no source");
  }

  static Shipment shipment(Assignment made) {
    return new Shipment(
        made.get(Shipping.DESTINATION.fact()),
        made.get(Shipping.WEIGHT.fact()),
        made.find(Shipping.INSURED.fact()));
  }
}
