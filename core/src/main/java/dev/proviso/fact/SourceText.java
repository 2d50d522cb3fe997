package dev.proviso.fact;

import dev.proviso.check.MessageLine;
import io.vavr.collection.Seq;

/** What a source says, in one line; the value is the author's, and its text may be broken. */
final class SourceText {

  private SourceText() {}

  /**
   * What each source says. Different values that print themselves alike, such as a whole number of
   * two classes, are shown with their classes.
   *
   * @param different the values that are not equal
   */
  static Seq<String> ofAll(Seq<String> sources, Seq<Object> values, Seq<?> different) {
    boolean isClear = different.map(SourceText::printed).distinct().size() == different.size();
    return sources.zipWith(
        values,
        (source, value) ->
            source
                + " says "
                + printed(value)
                + (isClear ? "" : " of type " + value.getClass().getSimpleName()));
  }

  private static String printed(Object value) {
    if (value instanceof Boolean flag) {
      return flag ? "yes" : "no";
    }
    return SafeReading.run(() -> Reading.known(MessageLine.prose(AnswerText.of(value))))
        .value()
        .getOrElse("something that cannot be printed");
  }
}
