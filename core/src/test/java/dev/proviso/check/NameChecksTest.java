package dev.proviso.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand as a name. */
class NameChecksTest {

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x0A, 0x7F, 0x9F, 0x2028, 0x2029, 0x202E, 0x2066, 0x2069})
  void a_name_that_breaks_or_turns_a_line_is_refused(int character) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NameChecks.check("fact", "a" + Character.toString(character) + "b"))
        .withMessageStartingWith("fact: the name holds");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x20, 0xA0, 0xE9, 0x2027, 0x202F, 0x2065, 0x206A, 0x1F600})
  void any_other_character_may_stand_in_a_name(int character) {
    String name = "a" + Character.toString(character) + "b";

    assertThat(NameChecks.check("fact", name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " a", "a ", "\ta"})
  void a_name_that_is_blank_or_padded_is_refused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NameChecks.check("fact", name))
        .withMessageContaining("is blank or padded");
  }
}
