package dev.proviso.testkit.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.testkit.law.Parcel.Handling;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ValueParserTest {

  private static Object read(Object known, String words) {
    return ValueParser.of(Array.of(known)).read(words).getOrElse("unreadable");
  }

  @Test
  void other_values_of_a_known_type_are_read() {
    assertThat(read(1, "2")).isEqualTo(2);
    assertThat(read(1L, "2")).isEqualTo(2L);
    assertThat(read(BigDecimal.ONE, "2.5")).isEqualTo(new BigDecimal("2.5"));
    assertThat(read(LocalDate.EPOCH, "2021-12-06")).isEqualTo(LocalDate.of(2021, 12, 6));
    assertThat(read(true, "no")).isEqualTo(false);
    assertThat(read("Oslo", "“Rome”")).isEqualTo("Rome");
    assertThat(read("Oslo", "Rome")).isEqualTo("Rome");
    assertThat(read(Handling.CALM, "rough")).isEqualTo(Handling.ROUGH);
    assertThat(read(HashSet.of(Handling.CALM), "{calm, rough}"))
        .isEqualTo(HashSet.of(Handling.CALM, Handling.ROUGH));
    assertThat(read(HashSet.of(Handling.CALM), "none")).isEqualTo(HashSet.empty());
  }

  @Test
  void what_is_of_no_known_type_is_read_if_the_policy_distinguishes_it() {
    Object custom = URI.create("custom");
    assertThat(read(custom, "custom")).isSameAs(custom);
    assertThat(read(LocalDate.EPOCH, "2021-02-30")).isEqualTo("unreadable");
    assertThat(read(HashSet.of(Handling.CALM), "{wild}")).isEqualTo("unreadable");
    assertThat(read(1, "one")).isEqualTo("unreadable");
  }
}
