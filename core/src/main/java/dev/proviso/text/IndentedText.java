package dev.proviso.text;

/** Lines of text with their indentation. */
final class IndentedText {

  private final StringBuilder text = new StringBuilder();
  private int depth;
  private boolean bullet;

  void line(String words) {
    String indent = "  ".repeat(bullet ? depth - 1 : depth);
    text.append(indent).append(bullet ? "- " : "").append(ValueText.oneLine(words)).append('\n');
    bullet = false;
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
