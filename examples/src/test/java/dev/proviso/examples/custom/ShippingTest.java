package dev.proviso.examples.custom;

import static dev.proviso.examples.custom.Shipping.SHIPPING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.rule.Outcome;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippingTest {

  @Test
  void a_light_parcel_is_permitted() {
    assertThat(SHIPPING.decide(new Shipment("Lisbon", 30, Option.none())).outcome())
        .isEqualTo(Outcome.PERMITTED);
  }

  @Test
  void a_heavy_one_depends_on_its_insurance() {
    var decision = SHIPPING.decide(new Shipment("Lisbon", 300, Option.none()));
    assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(decision.missing()).extracting(Object::toString).containsExactly("insurance");
  }

  @Test
  void nothing_goes_to_a_place_that_does_not_exist() {
    var decision = SHIPPING.decide(new Shipment("Atlantis", 1, Option.some(true)));
    assertThat(decision.outcome()).isEqualTo(Outcome.FORBIDDEN);
    assertThat(decision.deciding()).extracting(d -> d.rule().id()).containsExactly("no-such-place");
  }
}
