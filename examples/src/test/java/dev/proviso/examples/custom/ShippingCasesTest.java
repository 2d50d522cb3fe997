package dev.proviso.examples.custom;

import static dev.proviso.examples.custom.Shipping.INSURED;
import static dev.proviso.examples.custom.Shipping.SHIPPING;
import static dev.proviso.testkit.assertion.ProvisoAssertions.assertThat;

import dev.proviso.testkit.cases.CaseColumn;
import dev.proviso.testkit.cases.CaseTable;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippingCasesTest {

  static final CaseColumn<String> TO = CaseColumn.text("destination");
  static final CaseColumn<Integer> KILOGRAMS = CaseColumn.number("kilograms");
  static final CaseColumn<Option<Boolean>> IS_INSURED = CaseColumn.flag("insured").ifKnown();

  @Test
  void shipments_are_decided_as_the_table_says() {
    CaseTable.columns(TO, KILOGRAMS, IS_INSURED)
        .as(row -> new Shipment(row.get(TO), row.get(KILOGRAMS), row.get(IS_INSURED)))
        .read(ShippingCasesTest.class, "shipments.csv")
        .verify(SHIPPING);
  }

  @Test
  void a_piano_depends_on_its_insurance() {
    Shipment piano = new Shipment("Lisbon", 300, Option.none());
    assertThat(SHIPPING.decide(piano))
        .isUndetermined()
        .becauseOnly("heavy-but-insured")
        .missingExactly(INSURED.fact());
  }
}
