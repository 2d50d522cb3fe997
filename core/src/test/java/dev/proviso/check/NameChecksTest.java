package dev.proviso.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand as a name, or as a line of text. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NameChecksTest {

  private static void refused(String name, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NameChecks.check("fact", name))
        .withMessage(message);
  }

  private static String around(int character) {
    return "a" + Character.toString(character) + "b";
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00,
        0x09,
        0x0A,
        0x0D,
        0x7F,
        0x85,
        0x9F,
        0x2028,
        0x2029, // controls and line ends
        0x061C,
        0x200E,
        0x200F,
        0x202A,
        0x202E,
        0x2066,
        0x2069, // changes of direction
        0xA0,
        0x1680,
        0x2003,
        0x2007,
        0x202F,
        0x3000, // spaces but the usual one
        0xAD,
        0x200B,
        0x2060,
        0x2064,
        0xFEFF,
        0xFFF9,
        0xE0041, // without a shape
        0x034F,
        0x115F,
        0x1160,
        0x17B4,
        0x180B,
        0x180E,
        0x2065,
        0x2800,
        0x3164,
        0xFE0F,
        0xFFA0,
        0xFFF0,
        0xE0100,
        0xD83D // half of a pair
      })
  void a_name_with_a_hidden_character_is_refused(int character) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NameChecks.check("fact", around(character)))
        .withMessageStartingWith("fact: `a\\")
        .withMessageContaining(String.format("holds U+%04X", character))
        .withMessageContaining("at position 2; ");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x20, 0xE9, 0x27, 0x2019, 0x2D, 0x2011, 0x2027, 0x4E2D, 0x5D0, 0x1F600})
  void any_other_character_may_stand_in_a_name(int character) {
    assertThat(NameChecks.check("fact", around(character))).isEqualTo(around(character));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " a", "a ", "\ta"})
  void a_name_that_is_blank_or_padded_is_refused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NameChecks.check("fact", name))
        .withMessageContaining("is blank or padded");
  }

  @Test
  void the_message_shows_the_character_its_place_and_the_remedy() {
    refused(
        "legal\u200Bapproval",
        "fact: `legal\\u200Bapproval` holds U+200B ZERO WIDTH SPACE at position 6; remove it");
    refused(
        "legal\u00A0approval",
        "fact: `legal\\u00A0approval` holds U+00A0 NO-BREAK SPACE at position 6; write an ordinary"
            + " space");
    refused(
        "\uD83D\uDE00\nx",
        "fact: `\uD83D\uDE00\\nx` holds U+000A LINE FEED (LF) at position 2; write an ordinary space");
    refused(
        "legal  approval",
        "fact: `legal  approval` has two spaces one after the other at position 6; write one");
    refused(
        "refuse\u0301",
        "fact: `refuse\u0301` is not in the composed form of Unicode (NFC); write `refus\u00E9` in that form");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", // Persian
        "\u0915\u094D\u200D\u0937", // Devanagari, after a virama
        "\u0DC1\u0DCA\u200D\u0DBB\u0DD3" // Sinhala
      })
  void a_joiner_may_stand_between_letters_of_a_script_that_joins(String name) {
    assertThat(NameChecks.check("fact", name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u200Cb",
        "\u200C\u0645",
        "\u0645\u200C",
        "\u0645\u200Cb",
        "b\u200C\u0645",
        "\u0645\u200C\u200C\u0645",
        "\u0645 \u200C\u0645",
        "\u5B57\u200D\u5B57"
      })
  void a_joiner_anywhere_else_is_refused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NameChecks.check("fact", name))
        .withMessageContaining("holds U+200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Article\u00A05 applies", "20\u202F%", "refuse\u0301", "a  b"})
  void a_text_may_hold_typographic_spaces_and_letters_in_either_form(String text) {
    assertThat(NameChecks.checkText("title", text)).isEqualTo(text);
    assertThatIllegalArgumentException().isThrownBy(() -> NameChecks.check("rule", text));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x07, 0x0A, 0xAD, 0x200B, 0x2028, 0x202E, 0x2066, 0xFEFF, 0xD83D})
  void a_text_with_what_hides_or_reorders_it_is_refused(int character) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NameChecks.checkText("title", around(character)))
        .withMessageContaining(String.format("holds U+%04X", character));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " a", "a "})
  void a_text_that_is_blank_or_padded_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NameChecks.checkText("title", text))
        .withMessageContaining("is blank or padded");
  }
}
