package dev.proviso.examples.start;

import static dev.proviso.analysis.Claims.disjoint;
import static dev.proviso.condition.Truth.TRUE;
import static dev.proviso.dsl.Policies.define;
import static dev.proviso.examples.start.Exports.COUNTRY;
import static dev.proviso.examples.start.Exports.PARTNER;
import static dev.proviso.testkit.assertion.ProvisoAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Prover;
import dev.proviso.condition.Definition;
import dev.proviso.examples.start.Exports.Buyer;
import dev.proviso.policy.Evaluator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The definitions of the first policy are consistent with each other. */
class ExportsTest {

  static final Definition<Buyer> EMBARGOED =
      define("embargoed").as(COUNTRY.isOneOf("Atlantis", "Lemuria"));

  private static final Definition<Buyer> NORDIC =
      define("nordic").as(COUNTRY.isOneOf("Norway", "Sweden"));

  @Property
  void no_partner_is_embargoed(@ForAll("buyers") Buyer buyer) {
    Evaluator<Buyer> evaluator = Evaluator.of(buyer, List.of());
    boolean isPartner = evaluator.condition(PARTNER).truth() == TRUE;
    assertThat(isPartner && evaluator.condition(EMBARGOED).truth() == TRUE).isFalse();
  }

  @Provide
  Arbitrary<Buyer> buyers() {
    return Combinators.combine(
            Arbitraries.of("Norway", "Portugal", "Atlantis", "Lemuria", "Chile"),
            Arbitraries.of(Optional.<Boolean>empty(), Optional.of(true), Optional.of(false)))
        .as(Buyer::new);
  }

  @Test
  void no_partner_is_embargoed_and_that_is_proved() {
    assertThat(Prover.standard().check(disjoint(PARTNER, EMBARGOED))).holds();
  }

  @Test
  void what_a_refuted_claim_prints_stands_in_the_readme() throws java.io.IOException {
    String printed = Prover.standard().check(disjoint(PARTNER, NORDIC)).explain();

    assertThat(Readme.text()).contains(printed.strip());
  }
}
