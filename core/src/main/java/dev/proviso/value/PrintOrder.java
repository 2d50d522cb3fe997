package dev.proviso.value;

import dev.proviso.check.FatalErrors;
import dev.proviso.check.IterationOrder;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Puts values into one order, so that a text that lists them is the same in every run. */
final class PrintOrder {

  private PrintOrder() {}

  static <T> Seq<T> of(ValueType<T> type, Iterable<? extends T> values) {
    Array<T> all = Array.ofAll(values);
    if (all.size() < 2) {
      return all;
    }
    // Sorting is stable: values that are equal in the order of the type stay sorted by text.
    Array<T> byText = all.sorted(Comparator.comparing(value -> text(type, value)));
    if (!type.isOrdered()) {
      return byText;
    }
    try {
      return byText.sorted(
          (left, right) -> type.compare(type.canonical(left), type.canonical(right)));
    } catch (Throwable incomparable) {
      FatalErrors.throwIfFatal(incomparable);
      return byText;
    }
  }

  /** The canonical text; else the value as it prints itself, its elements in one order, too. */
  private static <T> String text(ValueType<T> type, @Nullable T value) {
    try {
      if (value instanceof Iterable<?> elements && !IterationOrder.isDefined(elements)) {
        return of(ValueType.undeclared(), elements).mkString(", ");
      }
      return value != null && type.hasText() ? type.text(value) : String.valueOf(value);
    } catch (Throwable unwritten) {
      FatalErrors.throwIfFatal(unwritten);
      return printed(value);
    }
  }

  private static String printed(@Nullable Object value) {
    try {
      return String.valueOf(value);
    } catch (Throwable unprintable) {
      FatalErrors.throwIfFatal(unprintable);
      return "";
    }
  }
}
