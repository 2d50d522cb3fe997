package dev.proviso.check;

import java.util.Locale;

/** Makes given text fit to stand in a message of one line. */
public final class MessageLine {

  private static final int LONGEST = 80;

  private MessageLine() {}

  /** Cuts after {@value #LONGEST} code points and says how long the text really is. */
  public static String shortened(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST))
            + "… ("
            + length
            + " characters in all)";
  }

  /** The text on one line, in which every character can be seen. */
  public static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(line, point));
    return line.toString();
  }

  /**
   * Prose on one line that a reader may see in an explanation: a space stands for each line end and
   * control character, and the code for each other character that is not printed. Joiners stay,
   * because some scripts need them.
   */
  public static String prose(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (isBreak(point)) {
                line.append(' ');
              } else if (NameChecks.isUnprinted(point)) {
                append(line, point);
              } else {
                line.appendCodePoint(point);
              }
            });
    return line.toString().strip();
  }

  private static boolean isBreak(int point) {
    return Character.isISOControl(point) || point == 0x2028 || point == 0x2029;
  }

  private static void append(StringBuilder line, int point) {
    if (!HiddenCharacters.isHidden(point)) {
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
}
