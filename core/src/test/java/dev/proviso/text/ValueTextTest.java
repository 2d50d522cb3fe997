package dev.proviso.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.law.Period;
import dev.proviso.value.ValueType;
import io.vavr.collection.LinkedHashSet;
import java.nio.CharBuffer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValueTextTest {

  private enum Conduct {
    ATTACK_ON_LIFE
  }

  private static final LocalDate DAY = LocalDate.of(2021, 12, 6);

  @Test
  void values_stand_as_they_would_in_a_sentence() {
    assertThat(ValueText.of(true)).isEqualTo("yes");
    assertThat(ValueText.of(false)).isEqualTo("no");
    assertThat(ValueText.of(Conduct.ATTACK_ON_LIFE)).isEqualTo("attack on life");
    assertThat(ValueText.of("Oslo")).isEqualTo("“Oslo”");
    assertThat(ValueText.of(72)).isEqualTo("72");
    assertThat(ValueText.of(DAY)).isEqualTo("2021-12-06");
    assertThat(ValueText.of(null)).isEqualTo("nothing");
  }

  @Test
  void a_set_stands_in_braces_and_an_empty_one_is_none() {
    assertThat(ValueText.of(LinkedHashSet.of(1, 2))).isEqualTo("{1, 2}");
    assertThat(ValueText.of(LinkedHashSet.of(1))).isEqualTo("{1}");
    assertThat(ValueText.of(LinkedHashSet.empty())).isEqualTo("none");
  }

  @Test
  void a_period_says_its_first_day_and_the_day_after_its_last() {
    assertThat(ValueText.days(Period.always())).isEqualTo("always");
    assertThat(ValueText.days(Period.from(DAY))).isEqualTo("from 2021-12-06");
    assertThat(ValueText.days(Period.before(DAY))).isEqualTo("until, but not on, 2021-12-06");
    assertThat(ValueText.days(Period.from(DAY).until(DAY.plusYears(3))))
        .isEqualTo("from 2021-12-06 until, but not on, 2024-12-06");
  }

  @Test
  void a_character_of_a_value_that_nobody_would_see_stands_as_its_code() {
    for (int hidden :
        new int[] {0, 0x0A, 0x85, 0xA0, 0x200B, 0x200E, 0x2028, 0x202E, 0x2066, 0xD800, 0xFEFF}) {
      String code = "\\u%04X".formatted(hidden);

      assertThat(ValueText.of("a" + Character.toString(hidden) + "b"))
          .isEqualTo("“a" + code + "b”");
    }
    assertThat(ValueText.of('\n')).isEqualTo("\\u000A");
    assertThat(ValueText.of(CharBuffer.wrap("a\tb"))).isEqualTo("“a\\u0009b”");
    assertThat(ValueText.of(LinkedHashSet.of("\n", " "))).isEqualTo("{“\\u000A”, “ ”}");
  }

  @Test
  void a_text_that_looks_like_a_code_is_none() {
    assertThat(ValueText.of("a\\u000Ab")).isEqualTo("“a\\u005Cu000Ab”");
    assertThat(ValueText.of("C:\\temp")).isEqualTo("“C:\\temp”");
    assertThat(ValueText.of("\uD83D\uDE00 Zoë")).isEqualTo("“\uD83D\uDE00 Zoë”");
  }

  @Test
  void nor_does_a_label_hide_characters() {
    ValueType<Integer> type = ValueType.of(Integer.class).labeled(number -> number + "\u202E%");

    assertThat(ValueText.labeled(5, type)).isEqualTo("5\\u202E%");
  }

  @Test
  void what_cannot_print_itself_is_named_by_its_type() {
    class Mute {
      @Override
      public String toString() {
        throw new IllegalStateException("no");
      }
    }

    assertThat(ValueText.of(new Mute())).isEqualTo("an object of type Mute that cannot be printed");
  }
}
