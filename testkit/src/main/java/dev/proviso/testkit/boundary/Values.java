package dev.proviso.testkit.boundary;

import dev.proviso.text.Words;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * Reads the values of one question from their words: those that were made up for it, and others of
 * a type that the library can read.
 *
 * @param known the values that were made up, by their words
 */
record Values(Map<String, Object> known) {

  static Values of(Iterable<?> values) {
    Map<String, Object> known = LinkedHashMap.empty();
    for (Object value : values) {
      known = known.put(Words.of(value), value);
    }
    return new Values(known);
  }

  /** The value, or what is wrong with the words. */
  Either<String, Object> read(String words) {
    Option<Object> value =
        known
            .get(words)
            .orElse(() -> samples().flatMap(sample -> parsed(sample, words)).headOption());
    return value.toEither(() -> "write one of " + examples());
  }

  private String examples() {
    Seq<String> all = known.keySet().toArray();
    return all.take(6).map(word -> "`" + word + "`").mkString(", ")
        + (all.size() > 6 ? ", or another of its kind" : "");
  }

  /** One value of each type. */
  private Seq<Object> samples() {
    return known.values().toArray().distinctBy(value -> kind(value));
  }

  private static Class<?> kind(Object value) {
    return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
  }

  private Option<Object> parsed(Object sample, String words) {
    try {
      if (sample instanceof Set<?>) {
        return set(words);
      }
      if (sample instanceof Enum<?> constant) {
        return Array.<Object>of((Object[]) constant.getDeclaringClass().getEnumConstants())
            .find(one -> Words.of(one).equals(words));
      }
      if (sample instanceof Boolean) {
        return Option.<Object>when(words.equals("yes"), true)
            .orElse(() -> Option.when(words.equals("no"), false));
      }
      if (sample instanceof String) {
        boolean quoted = words.length() > 1 && words.startsWith("“") && words.endsWith("”");
        return Option.some(quoted ? words.substring(1, words.length() - 1) : words);
      }
      return number(sample, words);
    } catch (NumberFormatException | DateTimeParseException unreadable) {
      return Option.none();
    }
  }

  private static Option<Object> number(Object sample, String words) {
    if (sample instanceof Integer) {
      return Option.some(Integer.valueOf(words));
    }
    if (sample instanceof Long) {
      return Option.some(Long.valueOf(words));
    }
    if (sample instanceof BigDecimal) {
      return Option.some(new BigDecimal(words));
    }
    return sample instanceof LocalDate ? Option.some(LocalDate.parse(words)) : Option.none();
  }

  private Option<Object> set(String words) {
    Values elements =
        of(
            known
                .values()
                .filter(Set.class::isInstance)
                .flatMap(set -> LinkedHashSet.<Object>ofAll((Set<?>) set)));
    if (!words.startsWith("{") || !words.endsWith("}")) {
      return Option.when(words.equals("none"), LinkedHashSet.empty());
    }
    Seq<Either<String, Object>> read =
        Array.of(words.substring(1, words.length() - 1).split(", ", -1)).map(elements::read);
    return read.forAll(Either::isRight)
        ? Option.some(LinkedHashSet.ofAll(read.map(Either::get)))
        : Option.none();
  }
}
