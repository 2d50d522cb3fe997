package dev.proviso.law;

import dev.proviso.check.NullChecks;
import dev.proviso.problem.Problem;

/** What may stand as a name, number or address in a citation. */
final class NameCharacters {

  private NameCharacters() {}

  /** Returns the text, or throws an exception that names the field. */
  static String check(String where, String text) {
    NullChecks.notNull(where, "text", text, "write what the source says");
    if (text.isBlank() || !text.equals(text.strip())) {
      throw Problem.of(where, text, "is blank or padded", "give it without white space around it")
          .toException();
    }
    if (text.codePoints().anyMatch(NameCharacters::breaksLines)) {
      throw Problem.of(where, text, "holds a line break or control character", "remove it")
          .toException();
    }
    return text;
  }

  private static boolean breaksLines(int point) {
    return Character.isISOControl(point) || point == 0x2028 || point == 0x2029;
  }
}
