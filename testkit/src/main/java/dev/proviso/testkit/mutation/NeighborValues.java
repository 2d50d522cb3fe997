package dev.proviso.testkit.mutation;

import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Values with their neighbors: the previous and the next one, as their value type has them. */
final class NeighborValues {

  /** So many values with one more digit lie between two numbers. */
  private static final int MOST_BETWEEN = 9;

  private static final ValueType<LocalDate> DAYS = ValueType.of(LocalDate.class);

  private NeighborValues() {}

  /**
   * The neighbors of a value. Of numbers between which there are always others, those that differ
   * in the last digit.
   *
   * @return none, if the type has no order or does not know its values
   */
  static <T> Seq<T> from(T value, ValueType<T> type) {
    if (!type.isOrdered() || !type.canMakeValues()) {
      return Array.empty();
    }
    Seq<T> counted = type.previous(value).toArray().appendAll(type.next(value));
    return counted.isEmpty() || isFloating(value) ? measured(value, type, counted) : counted;
  }

  static Seq<LocalDate> neighbors(LocalDate day) {
    return from(day, DAYS);
  }

  /** The next floating-point number is one that nobody writes by mistake. */
  private static boolean isFloating(Object value) {
    return value instanceof Double || value instanceof Float;
  }

  private static <T> Seq<T> measured(T value, ValueType<T> type, Seq<T> otherwise) {
    Option<Integer> digits = digits(value, type);
    return digits.isEmpty()
        ? otherwise
        : Array.of(below(value, type, digits.get()), above(value, type, digits.get()))
            .flatMap(one -> one);
  }

  /** How many digits stand behind the point; none, if the text is no number. */
  private static <T> Option<Integer> digits(T value, ValueType<T> type) {
    try {
      String text = isFloating(value) ? value.toString() : type.text(value);
      return Option.some(Math.max(0, new BigDecimal(text).stripTrailingZeros().scale()));
    } catch (NumberFormatException noNumber) {
      return Option.none();
    }
  }

  private static <T> Option<T> below(T value, ValueType<T> type, int digits) {
    Option<T> nearest = Option.none();
    Option<T> nearer;
    do {
      Option<T> low = nearest;
      nearer =
          Array.rangeClosed(1, MOST_BETWEEN)
              .flatMap(most -> type.strictlyBetween(low, Option.some(value), most))
              .flatMap(one -> one)
              .filter(one -> hasAtMost(digits, one, type))
              .maxBy(type::compare);
      nearest = nearer.orElse(nearest);
    } while (nearer.isDefined());
    return nearest;
  }

  private static <T> Option<T> above(T value, ValueType<T> type, int digits) {
    Option<T> nearest = Option.none();
    Option<T> nearer;
    do {
      Option<T> high = nearest;
      nearer =
          Array.rangeClosed(1, MOST_BETWEEN)
              .flatMap(most -> type.strictlyBetween(Option.some(value), high, most))
              .flatMap(one -> one)
              .filter(one -> hasAtMost(digits, one, type))
              .minBy(type::compare);
      nearest = nearer.orElse(nearest);
    } while (nearer.isDefined());
    return nearest;
  }

  private static <T> boolean hasAtMost(int digits, T value, ValueType<T> type) {
    return digits(value, type).exists(own -> own <= digits);
  }
}
