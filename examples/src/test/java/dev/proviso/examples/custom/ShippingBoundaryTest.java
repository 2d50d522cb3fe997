package dev.proviso.examples.custom;

import static dev.proviso.examples.custom.Shipping.SHIPPING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.testkit.boundary.BoundaryTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The tables are kept as files; {@code -Dproviso.golden=write} writes them anew. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippingBoundaryTest {

  private static final Path TABLES = Path.of("src/test/resources/dev/proviso/examples/custom");
  private static final Path MARKDOWN = TABLES.resolve("boundary.md");
  private static final Path CSV = TABLES.resolve("boundary.csv");

  @Test
  void the_table_is_as_it_was() throws IOException {
    BoundaryTable table = BoundaryTable.of(SHIPPING).decided();
    if ("write".equals(System.getProperty("proviso.golden"))) {
      Files.createDirectories(TABLES);
      Files.writeString(MARKDOWN, table.markdown());
      Files.writeString(CSV, table.csv());
    }
    assertThat(table.markdown()).isEqualTo(Files.readString(MARKDOWN));
    assertThat(table.csv()).isEqualTo(Files.readString(CSV));
  }

  @Test
  void the_policy_decides_as_the_table_says() throws IOException {
    BoundaryTable.read(SHIPPING, Files.readString(CSV)).verify();
  }

  @Test
  void every_condition_is_shown_to_matter() {
    assertThat(BoundaryTable.of(SHIPPING).coverage().mcdc().isComplete()).isTrue();
  }

  @Test
  void the_cases_show_both_outcomes() {
    assertThat(BoundaryTable.of(SHIPPING).decided().csv()).contains(",permitted,", ",forbidden,");
  }
}
