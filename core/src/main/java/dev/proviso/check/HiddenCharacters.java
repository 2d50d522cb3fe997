package dev.proviso.check;

/** Characters that a reader would not see, or that would move others about. */
public final class HiddenCharacters {

  private HiddenCharacters() {}

  /**
   * Whether a character is hidden: a control or format character, a line end, half of a surrogate
   * pair, any space but the usual one, or a letter or mark that has no shape of its own.
   *
   * @param point its code point
   */
  public static boolean isHidden(int point) {
    return isUnprinted(point)
        || (Character.getType(point) == Character.SPACE_SEPARATOR && point != ' ')
        || isWithoutShape(point);
  }

  /** Whether a character hides or reorders what stands beside it, or ends the line. */
  static boolean isUnprinted(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /**
   * What Unicode calls ignorable by default beside the format characters, and the empty Braille.
   */
  private static boolean isWithoutShape(int point) {
    return switch (point) {
      case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2065, 0x2800, 0x3164, 0xFFA0 -> true;
      default ->
          isBetween(0x180B, 0x180F, point)
              || isBetween(0xFE00, 0xFE0F, point)
              || isBetween(0xFFF0, 0xFFF8, point)
              || isBetween(0xE0000, 0xE0FFF, point);
    };
  }

  private static boolean isBetween(int first, int last, int point) {
    return first <= point && point <= last;
  }
}
