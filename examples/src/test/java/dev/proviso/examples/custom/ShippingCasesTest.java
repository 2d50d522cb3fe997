package dev.proviso.examples.custom;

import static dev.proviso.examples.custom.Shipping.INSURED;
import static dev.proviso.examples.custom.Shipping.SHIPPING;
import static dev.proviso.testkit.assertion.ProvisoAssertions.assertThat;

import dev.proviso.testkit.cases.CaseTable;
import dev.proviso.testkit.cases.Column;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippingCasesTest {

  static final Column<String> TO = Column.text("destination");
  static final Column<Integer> KILOGRAMS = Column.number("kilograms");
  static final Column<Option<Boolean>> IS_INSURED = Column.flag("insured").ifKnown();

  @Test
  void shipments_are_decided_as_the_table_says() {
    CaseTable.columns(TO, KILOGRAMS, IS_INSURED)
        .as(row -> new Shipment(row.get(TO), row.get(KILOGRAMS), row.get(IS_INSURED)))
        .read(ShippingCasesTest.class, "shipments.csv")
        .verify(SHIPPING);
  }

  @Test
  void a_piano_hangs_on_its_insurance() {
    Shipment piano = new Shipment("Lisbon", 300, Option.none());
    assertThat(SHIPPING.decide(piano))
        .isUndetermined()
        .becauseOnly("heavy-but-insured")
        .missingExactly(INSURED.fact());
  }
}
