package dev.proviso.examples.start;

import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.define;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.part;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;

import dev.proviso.condition.Definition;
import dev.proviso.dsl.BooleanFact;
import dev.proviso.dsl.OrderedFact;
import dev.proviso.dsl.PartFact;
import dev.proviso.dsl.ValueFact;
import dev.proviso.policy.Policy;
import java.util.Optional;

/** A first policy: a nested part, a fact that may be unknown, a definition with an exception. */
public final class Exports {

  /**
   * Who buys.
   *
   * @param country where
   * @param military whether for a military use, if that is known
   */
  public record Buyer(String country, Optional<Boolean> military) {}

  /**
   * What is to be exported.
   *
   * @param item what it is
   * @param pieces how many
   * @param buyer to whom
   */
  public record Export(String item, int pieces, Buyer buyer) {}

  static final ValueFact<Buyer, String> COUNTRY = choice("country").known(Buyer::country);
  static final BooleanFact<Buyer> MILITARY =
      flag("military use")
          .unknownIfEmpty(Buyer::military)
          .worded("the use is military", "the use is civilian");
  static final OrderedFact<Export, Integer> PIECES = quantity("pieces").known(Export::pieces);
  static final PartFact<Export, Buyer> BUYER = part("buyer").known(Export::buyer);

  static final Definition<Buyer> PARTNER =
      define("partner")
          .as(COUNTRY.isOneOf("Norway", "Portugal"))
          .unless("military", MILITARY.isTrue());

  static final Policy<Export> EXPORTS =
      policy("exports")
          .rules(
              permit("small-lots").when(PIECES.atMost(10)),
              permit("to-partners").when(allOf(PIECES.atMost(500), BUYER.is(PARTNER))),
              forbid("embargo").when(BUYER.is(COUNTRY.is("Atlantis"))))
          .combining(FORBID_OVERRIDES)
          .otherwise(FORBIDDEN);

  private Exports() {}

  /**
   * Prints a decision.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    Buyer buyer = new Buyer("Norway", Optional.empty());
    System.out.print(EXPORTS.decide(new Export("radio", 40, buyer)).explain());
  }
}
