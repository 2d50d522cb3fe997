package dev.proviso.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A fact of a part, as a fact of the whole. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartFactReaderTest {

  private static final Fact<String, Integer> PART =
      Fact.of("number", text -> text.isEmpty() ? Reading.unknown() : Reading.known(text.length()));
  private static final Fact<Integer, Boolean> EVEN = Fact.known("even", number -> number % 2 == 0);

  @Test
  void is_read_off_the_part() {
    assertThat(Fact.ofPart(PART, EVEN).read("four").value()).containsExactly(true);
    assertThat(Fact.ofPart(PART, EVEN).name()).isEqualTo("number: even");
  }

  @Test
  void is_not_known_where_the_part_is_not() {
    assertThat(Fact.ofPart(PART, EVEN).read("").isKnown()).isFalse();
  }

  @Test
  void can_be_demanded_well() {
    assertThat(Fact.ofPart(PART, EVEN).demanding(Grade.DECLARED).read("four").isKnown()).isFalse();
  }

  @Test
  void of_the_date_of_the_decision_is_that_date() {
    Fact<String, LocalDate> date = Fact.ofPart(PART, Fact.<Integer>asOf());
    assertThat(date.isAsOf()).isTrue();
  }

  @Test
  void is_the_same_fact_if_it_is_read_in_the_same_way() {
    Fact<String, Integer> other = Fact.of("number", text -> Reading.unknown());

    assertThat(new PartFactReader<>(PART, EVEN))
        .isEqualTo(new PartFactReader<>(PART, EVEN))
        .hasSameHashCodeAs(new PartFactReader<>(PART, EVEN))
        .isNotEqualTo(new PartFactReader<>(other, EVEN))
        .isNotEqualTo(
            new PartFactReader<>(PART, Fact.of("even", number -> Reading.<Boolean>unknown())))
        .isNotEqualTo(EVEN);
    assertThat(new PartFactReader<>(PART, EVEN).hashCode())
        .isNotEqualTo(new PartFactReader<>(other, EVEN).hashCode());
  }
}
