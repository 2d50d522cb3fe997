package dev.proviso.examples.custom;

import static dev.proviso.examples.custom.Shipping.SHIPPING;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.testkit.assertion.ProvisoAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.testkit.Case;
import dev.proviso.testkit.Subjects;
import dev.proviso.testkit.law.CombiningVerifier;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the policy of shipments is built on, and every shipment that it tells from others. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippingFoundationsTest {

  @Test
  void its_rules_combine_by_the_laws() {
    CombiningVerifier.of(FORBID_OVERRIDES).verify();
  }

  @Test
  void nothing_that_it_distinguishes_is_sent_where_no_such_place_is() {
    Seq<Case<Shipment>> all =
        Subjects.of(SHIPPING, ShippingLawsTest::shipment).exhaustive(100).get();
    Seq<Case<Shipment>> nowhere =
        all.filter(of -> of.subject().destination().matches("Atlantis|Lemuria"));

    assertThat(all).hasSizeGreaterThan(nowhere.size());
    assertThat(nowhere)
        .isNotEmpty()
        .allSatisfy(of -> assertThat(SHIPPING.decide(of.subject())).isForbidden());
  }
}
