package dev.proviso.examples.requests;

import dev.proviso.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;

/** The words that may stand in a cell, and what they mean. */
final class Vocabulary<T> {

  static final String NONE = "NONE";
  static final String UNKNOWN = "UNKNOWN";

  private static final char SEPARATOR = '|';

  private final Map<String, T> meanings;
  private final Seq<String> others;

  private Vocabulary(Map<String, T> meanings, Seq<String> others) {
    this.meanings = meanings;
    this.others = others;
  }

  /** The names of the constants; the other words are read elsewhere, and only offered here. */
  static <E extends Enum<E>> Vocabulary<E> of(Class<E> type, String... others) {
    return new Vocabulary<>(
        Array.of(type.getEnumConstants()).toLinkedMap(Enum::name, e -> e), Array.of(others));
  }

  static Vocabulary<Boolean> flags() {
    return new Vocabulary<>(LinkedHashMap.of("YES", true, "NO", false), Array.of(UNKNOWN));
  }

  Either<Problem, T> parse(String word) {
    return meanings.get(word).toEither(() -> refusal(word));
  }

  /** Reads words that are separated by "|", or NONE. */
  Either<Problem, Set<T>> parseSet(String text) {
    if (text.equals(NONE)) {
      return Either.right(LinkedHashSet.empty());
    }
    Seq<String> given = split(text);
    if (given.distinct().size() < given.size()) {
      return Either.left(Problem.of("words", text, "has a word twice", "write every word once"));
    }
    return Either.sequenceRight(given.map(this::parse)).map(LinkedHashSet::ofAll);
  }

  static Seq<String> split(String text) {
    return Array.of(text.split("\\" + SEPARATOR, -1));
  }

  /** All words, for a sentence: "YES, NO or UNKNOWN". */
  String listed() {
    Seq<String> words = words();
    return words.init().mkString(", ") + " or " + words.last();
  }

  /** The words that have a meaning of their own, without NONE and UNKNOWN. */
  String named() {
    return meanings.keySet().mkString(", ");
  }

  private Seq<String> words() {
    return meanings.keySet().toArray().appendAll(others);
  }

  private Problem refusal(String word) {
    Seq<String> known = words();
    String remedy =
        Nearest.of(word, known)
            .map(near -> "did you mean `" + near + "`?")
            .getOrElse(() -> "write one of " + known.mkString(", "));
    return Problem.of("word", word, "is not a word of this column", remedy);
  }
}
