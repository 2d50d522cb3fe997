package dev.proviso.text;

/** Lines of text with their indentation. */
final class IndentedText {

  private final StringBuilder text = new StringBuilder();
  private int depth;
  private boolean bullet;

  void line(String words) {
    String indent = "  ".repeat(bullet ? depth - 1 : depth);
    text.append(indent).append(bullet ? "- " : "").append(oneLine(words)).append('\n');
    bullet = false;
  }

  /** The words with a space for each character that would break or reorder the line. */
  static String oneLine(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (isDisruptive(words.charAt(i))) {
        return replaced(words);
      }
    }
    return words;
  }

  private static String replaced(String words) {
    StringBuilder line = new StringBuilder(words);
    for (int i = 0; i < words.length(); i++) {
      if (isDisruptive(words.charAt(i))) {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }

  /** Line breaks would forge lines, and changes of direction would reorder what is read. */
  private static boolean isDisruptive(char c) {
    return Character.isISOControl(c)
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  void gap() {
    text.append('\n');
  }

  void nest(Runnable body) {
    depth++;
    body.run();
    depth--;
  }

  /** The first line of the body is set off with a dash. */
  void item(Runnable body) {
    depth++;
    bullet = true;
    body.run();
    bullet = false;
    depth--;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
