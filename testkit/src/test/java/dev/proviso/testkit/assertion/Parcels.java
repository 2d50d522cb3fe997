package dev.proviso.testkit.assertion;

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
import dev.proviso.law.Instrument;
import dev.proviso.policy.Policy;
import io.vavr.control.Option;

/** A small policy that the tests decide by. */
public final class Parcels {

  /** What is sent. */
  public record Parcel(String destination, int kilograms, Option<Boolean> insured) {}

  static final Instrument RULES = Instrument.of("Postal Rules (EU) 1%");

  static final ValueFact<Parcel, String> DESTINATION =
      choice("destination").known(Parcel::destination);
  static final OrderedFact<Parcel, Integer> WEIGHT =
      quantity("weight in kilograms").known(Parcel::kilograms);
  static final BooleanFact<Parcel> INSURED = flag("insurance").ifKnown(Parcel::insured);

  public static final Policy<Parcel> POLICY =
      policy("parcels")
          .rules(
              permit("ordinary").when(WEIGHT.atMost(30)).citing(RULES.article("3(1)")),
              permit("heavy-but-insured").when(allOf(WEIGHT.atMost(500), INSURED.isTrue())),
              forbid("no-such-place").when(DESTINATION.isOneOf("Atlantis", "Lemuria")))
          .combining(FORBID_OVERRIDES)
          .otherwise(FORBIDDEN);

  private Parcels() {}
}
