package dev.proviso.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.language.Language;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;

class ValueWordingTest {

  private static final ValueWording ENGLISH = ValueWording.of(Language.english());

  @Test
  void constants_stand_in_braces_though_there_are_none() {
    assertThat(ENGLISH.set(Array.empty(), ValueType.undeclared())).isEqualTo("{}");
    assertThat(ENGLISH.set(Array.of(1, 2), ValueType.undeclared())).isEqualTo("{1, 2}");
  }

  @Test
  void a_sentence_names_several_things_with_an_and() {
    assertThat(ENGLISH.and(Array.empty())).isEmpty();
    assertThat(ENGLISH.and(Array.of("a"))).isEqualTo("a");
    assertThat(ENGLISH.and(Array.of("a", "b"))).isEqualTo("a and b");
    assertThat(ENGLISH.and(Array.of("a", "b", "c"))).isEqualTo("a, b and c");
  }

  @Test
  void more_than_six_values_are_cut_short() {
    assertThat(ENGLISH.briefly(Array.rangeClosed(1, 6), ValueType.undeclared()))
        .isEqualTo("{1, 2, 3, 4, 5, 6}");
    assertThat(ENGLISH.briefly(Array.rangeClosed(1, 7), ValueType.undeclared()))
        .isEqualTo("{1, 2, 3, 4, 5 and 2 more}");
  }

  @Test
  void an_article_goes_by_the_first_letter() {
    assertThat(ENGLISH.withArticle("offense")).isEqualTo("an “offense”");
    assertThat(ENGLISH.withArticle("Act")).isEqualTo("an “Act”");
    assertThat(ENGLISH.withArticle("crime")).isEqualTo("a “crime”");
    assertThat(ENGLISH.withArticle("")).isEqualTo("a “”");
  }

  @Test
  void a_duration_is_said_in_hours_minutes_and_seconds() {
    assertThat(ENGLISH.value(Duration.ofMinutes(90))).isEqualTo("1 hour 30 minutes");
    assertThat(ENGLISH.value(Duration.ofDays(2))).isEqualTo("48 hours");
    assertThat(ENGLISH.value(Duration.ofSeconds(61))).isEqualTo("1 minute 1 second");
    assertThat(ENGLISH.value(Duration.ofMillis(1500))).isEqualTo("1.5 seconds");
    assertThat(ENGLISH.value(Duration.ofNanos(-1))).isEqualTo("minus 0.000000001 seconds");
    assertThat(ENGLISH.value(Duration.ofMinutes(-90))).isEqualTo("minus 1 hour 30 minutes");
    assertThat(ENGLISH.value(Duration.ZERO)).isEqualTo("0 seconds");
    assertThat(ENGLISH.value(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)))
        .isEqualTo("2562047788015215 hours 30 minutes 7.999999999 seconds");
    assertThat(ENGLISH.value(Duration.ofSeconds(Long.MIN_VALUE)))
        .isEqualTo("minus 2562047788015215 hours 30 minutes 8 seconds");
  }

  @Test
  void a_period_is_said_in_years_months_and_days() {
    assertThat(ENGLISH.value(Period.of(1, 2, 3))).isEqualTo("1 year 2 months 3 days");
    assertThat(ENGLISH.value(Period.ofMonths(12))).isEqualTo("12 months");
    assertThat(ENGLISH.value(Period.of(-1, 0, -1))).isEqualTo("minus 1 year 1 day");
    assertThat(ENGLISH.value(Period.of(1, -2, 0))).isEqualTo("1 year -2 months");
    assertThat(ENGLISH.value(Period.ZERO)).isEqualTo("0 days");
    assertThat(ENGLISH.value(Period.of(Integer.MIN_VALUE, 0, 0)))
        .isEqualTo("minus 2147483648 years");
  }
}
