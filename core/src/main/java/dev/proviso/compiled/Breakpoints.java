package dev.proviso.compiled;

import dev.proviso.column.Column;
import dev.proviso.column.IntColumn;
import dev.proviso.column.LongColumn;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** From which numbers on answers are sorted to another place. */
final class Breakpoints {

  private Breakpoints() {}

  /** The places by the numbers of a column; null if what is sorted is of another type. */
  static @Nullable SortedMap<Long, Integer> of(ValuePartition partition, Column column) {
    Class<?> type = partition.type();
    if (column instanceof LongColumn) {
      return type == Long.class
          ? starts(partition, Long.MIN_VALUE, Long.MAX_VALUE, Long.class::cast, number -> number)
          : null;
    }
    if (!(column instanceof IntColumn ints)) {
      return null;
    }
    if (ints.isDays()) {
      return type == LocalDate.class
          ? starts(
              partition,
              LocalDate.MIN.toEpochDay(),
              LocalDate.MAX.toEpochDay(),
              day -> ((LocalDate) day).toEpochDay(),
              LocalDate::ofEpochDay)
          : null;
    }
    return type == Integer.class
        ? starts(
            partition,
            Integer.MIN_VALUE,
            Integer.MAX_VALUE,
            number -> (long) (Integer) number,
            number -> (int) number)
        : null;
  }

  private static SortedMap<Long, Integer> starts(
      ValuePartition partition,
      long least,
      long most,
      ToLongFunction<Object> number,
      LongFunction<Object> answer) {
    TreeMap<Long, Integer> places = new TreeMap<>();
    places.put(least, partition.place(answer.apply(least)));
    for (Object constant : partition.constants()) {
      long at = number.applyAsLong(constant);
      places.put(at, partition.place(constant));
      if (at < most) {
        places.put(at + 1, partition.place(answer.apply(at + 1)));
      }
    }
    TreeMap<Long, Integer> starts = new TreeMap<>();
    @Nullable Integer before = null;
    for (var start : places.entrySet()) {
      if (!start.getValue().equals(before)) {
        starts.put(starts.isEmpty() ? Long.MIN_VALUE : start.getKey(), start.getValue());
        before = start.getValue();
      }
    }
    return starts;
  }
}
