package dev.proviso.fact;

/** What a source says, in one line; the value is the author's, and its text may be broken. */
final class SourceText {

  private SourceText() {}

  static String of(String source, Object value) {
    return source + " says " + printed(value);
  }

  private static String printed(Object value) {
    if (value instanceof Boolean flag) {
      return flag ? "yes" : "no";
    }
    return SafeReading.run(() -> Reading.known(SafeReading.oneLine(AnswerText.of(value))))
        .value()
        .getOrElse("something that cannot be printed");
  }
}
