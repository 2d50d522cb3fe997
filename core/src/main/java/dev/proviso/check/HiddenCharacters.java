package dev.proviso.check;

/** Characters that a reader would not see, or that would move others about. */
public final class HiddenCharacters {

  private HiddenCharacters() {}

  /**
   * Whether a character is hidden: a control or format character, a line end, half of a surrogate
   * pair, or any space but the usual one.
   *
   * @param point its code point
   */
  public static boolean isHidden(int point) {
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
