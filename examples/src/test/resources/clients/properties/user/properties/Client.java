package user.properties;

import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;

import dev.proviso.dsl.BooleanFact;
import dev.proviso.policy.Policy;
import dev.proviso.testkit.arbitrary.RecipeArbitrary;
import dev.proviso.testkit.arbitrary.Recipes;
import dev.proviso.testkit.law.CombiningVerifier;
import dev.proviso.testkit.law.LawVerifier;
import dev.proviso.testkit.law.PolicyLaws;
import dev.proviso.testkit.law.PolicyVerifier;
import dev.proviso.testkit.property.LawProperties;
import dev.proviso.testkit.property.PolicyProperties;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;

/** What a user with jqwik calls: laws as inherited properties, and arbitraries. */
public final class Client {

  record Shipment(boolean insured) {}

  static final BooleanFact<Shipment> INSURED = flag("insurance").known(Shipment::insured);

  static final Policy<Shipment> SHIPPING =
      policy("shipping")
          .rules(permit("insured").when(INSURED.isTrue()))
          .combining(FORBID_OVERRIDES)
          .otherwise(FORBIDDEN);

  static final class ShippingLaws implements PolicyProperties<Shipment> {
    @Override
    public Policy<Shipment> policy() {
      return SHIPPING;
    }

    @Override
    public PolicyVerifier<Shipment> verifier() {
      return PolicyProperties.super
          .verifier()
          .except(PolicyLaws.EVERY_RULE_IS_CITED, "house rules rest on no source");
    }
  }

  static final class CombiningLaws implements LawProperties {
    @Override
    public LawVerifier verifier() {
      return CombiningVerifier.of(FORBID_OVERRIDES);
    }
  }

  private Client() {}

  public static void main(String[] args) {
    Arbitrary<LocalDate> dates = RecipeArbitrary.of(Recipes.dates());
    new ShippingLaws().everyRuleDecides();
    new CombiningLaws().lawsOfTheWhole();
    System.out.println("properties: " + (dates != null));
  }
}
