package dev.proviso.testkit.mutation;

import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Values with their neighbors: the previous and the next one, as their value type has them. */
final class NeighborValues {

  /** So many values between two numbers that differ by one are a tenth apart. */
  private static final int TENTHS = 9;

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
    Option<Integer> digits = digits(isFloating(value) ? value.toString() : type.text(value));
    return digits.isEmpty()
        ? otherwise
        : Array.of(below(value, type, digits.get()), above(value, type, digits.get()))
            .flatMap(one -> one);
  }

  /** How many digits stand behind the point; none, if the text is no number. */
  private static Option<Integer> digits(String text) {
    try {
      return Option.some(Math.max(0, new BigDecimal(text).scale()));
    } catch (NumberFormatException noNumber) {
      return Option.none();
    }
  }

  private static <T> Option<T> below(T value, ValueType<T> type, int digits) {
    Option<T> at = Option.some(value);
    Option<T> step =
        type.strictlyBetween(Option.none(), at, TENTHS).flatMap(one -> one).lastOption();
    for (int i = 0; i < digits && step.isDefined(); i++) {
      step = type.strictlyBetween(step, at, TENTHS).flatMap(one -> one).lastOption();
    }
    return step;
  }

  private static <T> Option<T> above(T value, ValueType<T> type, int digits) {
    Option<T> at = Option.some(value);
    Option<T> step =
        type.strictlyBetween(at, Option.none(), TENTHS).flatMap(one -> one).headOption();
    for (int i = 0; i < digits && step.isDefined(); i++) {
      step = type.strictlyBetween(at, step, TENTHS).flatMap(one -> one).headOption();
    }
    return step;
  }
}
