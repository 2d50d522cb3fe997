package dev.proviso.examples.custom;

import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;

import dev.proviso.dsl.BooleanFact;
import dev.proviso.dsl.OrderedFact;
import dev.proviso.dsl.ValueFact;
import dev.proviso.policy.Policy;
import io.vavr.control.Option;

/** What may be shipped: one line for each fact, one sentence for each rule. */
public final class Shipping {

  static final ValueFact<Shipment, String> DESTINATION =
      choice("destination").known(Shipment::destination);
  static final OrderedFact<Shipment, Integer> WEIGHT =
      quantity("weight in kilograms").known(Shipment::kilograms);
  static final BooleanFact<Shipment> INSURED =
      flag("insurance").ifKnown(Shipment::insured).worded("it is insured", "it is not insured");

  static final Policy<Shipment> SHIPPING =
      policy("shipping")
          .rules(
              permit("ordinary").when(WEIGHT.atMost(30)),
              permit("heavy-but-insured").when(allOf(WEIGHT.atMost(500), INSURED.isTrue())),
              forbid("no-such-place").when(DESTINATION.isOneOf("Atlantis", "Lemuria")))
          .combining(FORBID_OVERRIDES)
          .otherwise(FORBIDDEN);

  private Shipping() {}

  /**
   * Decides about one shipment and prints why.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Shipment piano = new Shipment("Lisbon", 300, Option.none());
    System.out.print(SHIPPING.decide(piano).explain());
  }
}
