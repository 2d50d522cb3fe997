package dev.proviso.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.law.Period;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Register;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import dev.proviso.value.ValueType;
import io.vavr.collection.LinkedHashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How the forms of lists and limits are written, character by character. */
class FormTest {

  /** A type of an author's own. */
  public record Code(String text) {
    public static ValueType<Code> valueType() {
      return ValueType.define("code", Code.class).written(Code::text);
    }
  }

  private static Dated<?> limit(Object value) {
    return Dated.of("limit", Span.during(Period.always(), value));
  }

  private static String form(Object value) {
    return CanonicalForm.of(limit(value)).json();
  }

  @Test
  void a_limit_is_written_with_its_name_and_value() {
    assertThat(form(3)).contains("\"limit\"").contains("\"int32\"").contains("\"3\"");
  }

  @Test
  void a_list_is_written_with_its_name_and_members() {
    Register<String> list =
        Roster.of("cities", Span.during(Period.always(), ListSnapshot.of("Oslo", "Genoa")));

    assertThat(CanonicalForm.of(list).json()).contains("cities", "Oslo", "Genoa");
  }

  @Test
  void control_characters_are_escaped_as_json_has_them() {
    assertThat(form("\u0001\u000F\u0010\u001F \"\\\b\t\n\f\r"))
        .contains("\"\\u0001\\u000f\\u0010\\u001f \\\"\\\\\\b\\t\\n\\f\\r\"");
  }

  @Test
  void a_type_of_an_author_is_written_as_it_says_itself() {
    assertThat(form(new Code("x-1"))).contains("\"code\"", "\"x-1\"");
  }

  @Test
  void a_character_of_two_halves_is_written_and_half_of_one_is_refused() {
    assertThat(form("\uD83D\uDE00")).contains("\uD83D\uDE00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> form("a\uD83D"))
        .withMessageContaining("half a character");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> form("\uDE00a"))
        .withMessageContaining("half a character");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> form("\uD83Da"))
        .withMessageContaining("half a character");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> form("a\uDE00"))
        .withMessageContaining("half a character");
  }

  @Test
  void a_set_is_written_in_one_order_whatever_order_it_has() {
    assertThat(form(LinkedHashSet.of(1, 2))).isEqualTo(form(LinkedHashSet.of(2, 1)));
  }

  @Test
  void a_type_whose_values_have_no_text_is_refused_with_its_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> form(Locale.ROOT))
        .withMessageContaining("java.util.Locale")
        .withMessageContaining("give its facts a value type");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> form(Double.NaN))
        .withMessageContaining("java.lang.Double")
        .withMessageContaining("NaN is no number");
  }
}
