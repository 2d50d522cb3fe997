package dev.proviso.testkit.cases;

import dev.proviso.check.EditDistance;
import dev.proviso.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.Locale;

/** Reads a word of a fixed list, and suggests the nearest word for one that is misspelled. */
final class NearestWord {

  /** Beyond this no word is near, and looking would only cost time. */
  private static final int LONGEST = 60;

  private NearestWord() {}

  static Either<Problem, String> oneOf(Seq<String> words, String text) {
    return words.contains(text)
        ? Either.right(text)
        : Either.left(
            Problem.of("word", text, "is not a word of this column", remedy(text, words)));
  }

  static String remedy(String text, Seq<String> words) {
    return nearest(text, words)
        .map(near -> "did you mean `" + near + "`?")
        .getOrElse(() -> "write one of " + words.mkString(", "));
  }

  static Option<String> nearest(String text, Seq<String> words) {
    return text.length() > LONGEST
        ? Option.none()
        : words
            .filter(word -> distance(text, word) <= text.length() / 3)
            .minBy(Comparator.comparingInt(word -> distance(text, word)));
  }

  private static int distance(String text, String word) {
    return EditDistance.between(
        text.strip().toUpperCase(Locale.ROOT), word.toUpperCase(Locale.ROOT));
  }
}
