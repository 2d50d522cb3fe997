package dev.proviso.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Decisions, outcomes, batches, proofs, differences and digests agree with an oracle that shares no
 * code with the library, for every built-in value type, every operator, and values written in every
 * way that Java can write them.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OracleTest {

  private static final List<Kind<?>> KINDS = Kinds.all();

  private static AgreementReport compared(long seed, int laws, int claims, int rewritings) {
    AgreementReport report = new AgreementReport();
    OracleComparison comparison = new OracleComparison(report);
    for (Kind<?> kind : KINDS) {
      Random random = new Random(seed + kind.name().hashCode());
      for (int i = 0; i < laws; i++) {
        comparison.deciding(kind, random);
      }
      for (int i = 0; i < claims; i++) {
        comparison.proving(kind, random);
      }
      for (int i = 0; i < rewritings; i++) {
        comparison.rewriting(kind, random);
      }
    }
    return report;
  }

  @Test
  void a_plain_object_written_as_a_value_is_read_as_that_object() {
    Random random = new Random(8);
    for (Kind<?> kind : KINDS) {
      for (int i = 0; i < 200; i++) {
        OracleGenerator generator = new OracleGenerator(kind, random, true);
        for (Object plain : generator.universe()) {
          Object value = kind.written().apply(plain, random);
          assertThat(kind.plain().apply(value)).as(kind + " " + value).isEqualTo(plain);
          assertThat(kind.type().admits(value)).as(kind + " " + value).isTrue();
        }
      }
      for (Object junk : kind.junk()) {
        assertThat(kind.plain().apply(junk)).as(kind + " " + junk).isNull();
        assertThat(kind.type().admits(junk)).as(kind + " " + junk).isFalse();
      }
    }
  }

  @Test
  void the_library_agrees_with_the_oracle() {
    AgreementReport report = compared(20211206, 1, 2, 2);

    assertThat(report.disagreements()).isEmpty();
    assertThat(report.total()).isGreaterThan(5_000);
  }

  @Tag("long")
  @Test
  void the_library_agrees_with_the_oracle_in_a_million_cases() {
    AgreementReport report = compared(15, 60, 150, 150);
    System.out.println(report);

    assertThat(report.disagreements()).isEmpty();
    assertThat(report.total()).isGreaterThan(1_000_000);
  }
}
