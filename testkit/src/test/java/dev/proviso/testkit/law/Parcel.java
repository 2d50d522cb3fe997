package dev.proviso.testkit.law;

import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;

import dev.proviso.analysis.Assignment;
import dev.proviso.condition.Condition;
import dev.proviso.dsl.BooleanFact;
import dev.proviso.dsl.OrderedFact;
import dev.proviso.dsl.ValueFact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Instrument;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Rule;
import io.vavr.control.Option;

/** What is sent, and a sound policy about it. */
public record Parcel(
    int kilograms,
    Reading<Boolean> insurance,
    Handling handling,
    String destination,
    String color) {

  /** How it is to be handled. */
  public enum Handling {
    CALM,
    FRAGILE,
    ROUGH
  }

  public static final Instrument RULES = Instrument.of("Parcel Rules");
  public static final OrderedFact<Parcel, Integer> WEIGHT =
      quantity("weight in kilograms").known(Parcel::kilograms);
  public static final BooleanFact<Parcel> INSURED = flag("insurance").ifKnown(Parcel::insured);
  public static final ValueFact<Parcel, Handling> HANDLING =
      choice("handling").known(Parcel::handling);
  public static final ValueFact<Parcel, String> DESTINATION =
      choice("destination").known(Parcel::destination);

  public static final Rule<Parcel> LIGHT =
      permit("light")
          .when(WEIGHT.atMost(30))
          .unless(
              "fragile and not insured", allOf(HANDLING.is(Handling.FRAGILE), INSURED.isFalse()))
          .citing(RULES.article("1"));
  public static final Rule<Parcel> HEAVY =
      permit("heavy").when(allOf(WEIGHT.atMost(500), INSURED.isTrue())).citing(RULES.article("2"));
  public static final Rule<Parcel> NOWHERE =
      forbid("nowhere").when(DESTINATION.isOneOf("Atlantis", "Lemuria")).citing(RULES.article("3"));
  public static final Rule<Parcel> TOO_ROUGH =
      forbid("too rough")
          .when(allOf(WEIGHT.moreThan(20), HANDLING.is(Handling.ROUGH)))
          .citing(RULES.article("4"));
  public static final Rule<Parcel> CALM =
      permit("calm")
          .when(allOf(WEIGHT.atMost(40), HANDLING.is(Handling.CALM)))
          .citing(RULES.article("5"));

  public static final Policy<Parcel> PARCELS =
      policy("parcels")
          .rules(LIGHT, HEAVY, NOWHERE, TOO_ROUGH, CALM)
          .combining(FORBID_OVERRIDES)
          .otherwise(FORBIDDEN);

  /** A rule, cited, that permits where a condition holds. */
  static Rule<Parcel> permitting(Condition<Parcel> condition) {
    return permit("on trial").when(condition).citing(RULES.article("9"));
  }

  Option<Boolean> insured() {
    return insurance.value();
  }

  public static Parcel red(Assignment made) {
    return of(made, "red");
  }

  public static Parcel green(Assignment made) {
    return of(made, "green");
  }

  private static Parcel of(Assignment made, String color) {
    return new Parcel(
        any(made, WEIGHT.fact(), 1),
        made.reading(INSURED.fact()),
        any(made, HANDLING.fact(), Handling.CALM),
        any(made, DESTINATION.fact(), "Lisbon"),
        color);
  }

  /** What the policy does not ask may be anything. */
  private static <T> T any(Assignment made, dev.proviso.fact.Fact<?, T> fact, T otherwise) {
    try {
      return made.get(fact);
    } catch (IllegalArgumentException notAsked) {
      return otherwise;
    }
  }
}
