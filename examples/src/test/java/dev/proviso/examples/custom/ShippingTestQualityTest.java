package dev.proviso.examples.custom;

import static dev.proviso.examples.custom.Shipping.SHIPPING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.testkit.boundary.BoundaryTable;
import dev.proviso.testkit.coverage.PolicyCoverage;
import dev.proviso.testkit.mutation.PolicyMutants;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippingTestQualityTest {

  private static final Path SIGNED =
      Path.of("src/test/resources/dev/proviso/examples/custom/boundary.csv");

  @Test
  void the_signed_cases_notice_nearly_every_slip() throws IOException {
    String signed = Files.readString(SIGNED);
    PolicyMutants.of(SHIPPING)
        .againstCheck(policy -> BoundaryTable.read(policy, signed).verify())
        .run()
        .assertScoreAtLeast(80);
  }

  @Test
  void a_single_decision_leaves_most_conditions_open() {
    PolicyCoverage coverage = PolicyCoverage.of(SHIPPING);
    coverage.record(SHIPPING.decide(new Shipment("Lisbon", 300, Option.none())));
    assertThat(coverage.report().notCovered()).hasSizeGreaterThan(3);
  }
}
