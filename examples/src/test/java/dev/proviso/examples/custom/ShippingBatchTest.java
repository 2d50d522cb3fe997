package dev.proviso.examples.custom;

import static dev.proviso.examples.custom.Shipping.DESTINATION;
import static dev.proviso.examples.custom.Shipping.INSURED;
import static dev.proviso.examples.custom.Shipping.SHIPPING;
import static dev.proviso.examples.custom.Shipping.WEIGHT;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.rule.Outcome.PERMITTED;
import static dev.proviso.rule.Outcome.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.batch.Batch;
import dev.proviso.batch.OutcomeColumn;
import io.vavr.control.Option;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippingBatchTest {

  @Test
  void shipments_in_columns_are_decided_as_single_ones() {
    int[] kilograms = {20, 300, 300, 300, 20};
    boolean[] insured = {false, true, false, false, false};
    boolean[] known = {false, true, true, false, true};
    byte[] places = {0, 1, 1, 0, 2};

    Batch<Shipment> batch =
        Batch.<Shipment>ofRows(kilograms.length)
            .ints(WEIGHT.fact(), kilograms)
            .booleans(INSURED.fact(), insured, known)
            .codes(DESTINATION.fact(), places, List.of("Lisbon", "Oslo", "Atlantis"));

    OutcomeColumn outcomes = SHIPPING.outcomes(batch.parallel());

    assertThat(IntStream.range(0, outcomes.size()).mapToObj(outcomes::at))
        .containsExactly(PERMITTED, PERMITTED, FORBIDDEN, UNDETERMINED, FORBIDDEN);
    for (int row = 0; row < outcomes.size(); row++) {
      Shipment shipment =
          new Shipment(
              List.of("Lisbon", "Oslo", "Atlantis").get(places[row]),
              kilograms[row],
              known[row] ? Option.some(insured[row]) : Option.none());
      assertThat(outcomes.at(row)).isEqualTo(SHIPPING.decide(shipment).outcome());
    }
  }
}
