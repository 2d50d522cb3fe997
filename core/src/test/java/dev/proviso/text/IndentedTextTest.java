package dev.proviso.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndentedTextTest {

  @Test
  void nothing_breaks_a_line_or_turns_its_direction() {
    for (int disruptive : new int[] {0x0A, 0x7F, 0x85, 0x2028, 0x202E, 0x2066, 0x2069}) {
      assertThat(IndentedText.oneLine("a" + Character.toString(disruptive) + "b")).isEqualTo("a b");
    }
    for (int harmless : new int[] {0x20, 0xE9, 0x2027, 0x202F, 0x2065, 0x206A, 0x1F600}) {
      String text = "a" + Character.toString(harmless) + "b";
      assertThat(IndentedText.oneLine(text)).isEqualTo(text);
    }
  }
}
