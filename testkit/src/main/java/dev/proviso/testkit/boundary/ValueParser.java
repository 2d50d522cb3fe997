package dev.proviso.testkit.boundary;

import dev.proviso.text.ValueText;
import dev.proviso.value.ValueType;
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
 * Reads the values of one question from their words: those that were generated for it, their
 * neighbors, all values of a type that has few, and others of a type that the library can read.
 *
 * @param known the values that were generated, by their words
 * @param type as what they are compared and labeled
 */
record ValueParser(Map<String, Object> known, ValueType<?> type) {

  static final ValueParser NONE = new ValueParser(LinkedHashMap.empty(), ValueType.undeclared());

  static ValueParser of(Iterable<? extends Object> values) {
    return of(values, ValueType.undeclared());
  }

  static ValueParser of(Iterable<? extends Object> values, ValueType<?> type) {
    Map<String, Object> known = LinkedHashMap.empty();
    for (Object value : values) {
      known = known.put(ValueText.labeled(value, type), value);
    }
    return new ValueParser(known, type);
  }

  ValueParser merge(ValueParser others) {
    return new ValueParser(known.merge(others.known), type.isDeclared() ? type : others.type);
  }

  /** The value, or what is wrong with the words. */
  Either<String, Object> read(String words) {
    Option<Object> value =
        known
            .get(words)
            .orElse(() -> samples().flatMap(sample -> ofType(sample, words)).headOption())
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
    return known.values().toArray().distinctBy(value -> typeOf(value));
  }

  @SuppressWarnings("unchecked") // a value of that very type
  private ValueType<Object> typeOf(Object value) {
    return type.isDeclared() ? (ValueType<Object>) type : ValueType.ofValue(value);
  }

  /** One of all values of a small type, or a neighbor of one that is known. */
  private Option<Object> ofType(Object sample, String words) {
    ValueType<Object> of = typeOf(sample);
    return of.all()
        .getOrElse(
            () ->
                known
                    .values()
                    .toArray()
                    .filter(of::admits)
                    .flatMap(one -> of.previous(one).toArray().appendAll(of.next(one))))
        .find(one -> ValueText.labeled(one, of).equals(words));
  }

  private Option<Object> parsed(Object sample, String words) {
    try {
      if (sample instanceof Set<?>) {
        return set(words);
      }
      if (sample instanceof String) {
        boolean quoted = words.length() > 1 && words.startsWith("“") && words.endsWith("”");
        return Option.some(quoted ? words.substring(1, words.length() - 1) : words);
      }
      return number(sample, words).filter(typeOf(sample)::admits);
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
    ValueParser elements =
        of(
            known
                .values()
                .filter(Set.class::isInstance)
                .flatMap(set -> LinkedHashSet.<Object>ofAll((Set<?>) set)),
            type.element().<ValueType<?>>map(one -> one).getOrElse(ValueType::undeclared));
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
