package dev.proviso.problem;

import java.util.Locale;

/** Makes given text fit to stand in a message of one line. */
final class Visible {

  private static final int LONGEST = 80;

  private Visible() {}

  /** Cuts after {@value #LONGEST} code points and says how long the text really is. */
  static String shortened(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST))
            + "… ("
            + length
            + " characters in all)";
  }

  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(line, point));
    return line.toString();
  }

  private static void append(StringBuilder line, int point) {
    if (!hides(point)) {
      line.appendCodePoint(point);
      return;
    }
    switch (point) {
      case '\n' -> line.append("\\n");
      case '\r' -> line.append("\\r");
      case '\t' -> line.append("\\t");
      default -> line.append(String.format(Locale.ROOT, "\\u%04X", point));
    }
  }

  /** Whether a reader would not see the character, or would see others moved about by it. */
  private static boolean hides(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.SPACE_SEPARATOR -> point != ' ';
      default -> false;
    };
  }
}
