package dev.proviso.examples.custom;

import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.fact.Grade.DECLARED;
import static dev.proviso.fact.Grade.DOCUMENTED;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;

import dev.proviso.dsl.BooleanFact;
import dev.proviso.dsl.OrderedFact;
import dev.proviso.dsl.ValueFact;
import dev.proviso.fact.Evidence;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import java.time.LocalDate;

/** A policy with a calendar: a list that changed, a rule to come, and approvals to be proved. */
public final class Orders {

  static final ValueFact<Order, String> DESTINATION =
      choice("destination").known(Order::destination);
  static final OrderedFact<Order, LocalDate> DAY = quantity("day of the order").known(Order::day);
  static final BooleanFact<Order> APPROVAL =
      flag("approval")
          .from((Order order) -> Evidence.weigh(order.approvals()))
          .worded("it is approved", "it is not approved");

  static final LocalDate CUT = LocalDate.of(2021, 11, 25);
  static final Roster<String> PARTNERS =
      Roster.of(
          "list of partners",
          Span.before(
              CUT, ListSnapshot.of("Lisbon", "Oslo", "Rome").othersUnknown("it was not published")),
          Span.from(CUT, ListSnapshot.of("Lisbon", "Oslo")));

  static final Policy<Order> ORDERS =
      policy("orders")
          .rules(
              permit("to-partners")
                  .when(
                      allOf(
                          DESTINATION.isListedIn(PARTNERS),
                          APPROVAL.evidenced(DOCUMENTED).isTrue())),
              forbid("not-to-oslo")
                  .when(DESTINATION.is("Oslo"))
                  .during(Period.from(LocalDate.of(2022, 7, 1))))
          .combining(FORBID_OVERRIDES)
          .asOf(DAY)
          .otherwise(FORBIDDEN);

  private Orders() {}

  /**
   * Prints a decision.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    Order order =
        new Order(
            "Oslo",
            LocalDate.of(2022, 1, 1),
            Array.of(Evidence.of(true, DECLARED, "the customer")));
    System.out.print(ORDERS.decide(order).explain());
  }
}
