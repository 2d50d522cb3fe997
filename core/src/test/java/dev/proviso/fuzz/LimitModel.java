package dev.proviso.fuzz;

import dev.proviso.law.Period;
import dev.proviso.time.Dated;
import dev.proviso.time.OutOfRange;
import dev.proviso.time.Span;
import org.jspecify.annotations.Nullable;

/**
 * A limit that changes on the two days that the kind of dates names.
 *
 * @param earlier the value from the first day on; null if it is not known
 * @param later the value from the second day on; null if the limit ends then
 */
record LimitModel(
    String name,
    ValueKind kind,
    @Nullable Integer earlier,
    @Nullable Integer later,
    boolean holdsBefore,
    boolean holdsAfter) {

  @Nullable Integer value(int day) {
    if (day < RegisterModel.FIRST) {
      return holdsBefore ? earlier : null;
    }
    if (day < RegisterModel.SECOND) {
      return earlier;
    }
    return later != null ? later : holdsAfter ? earlier : null;
  }

  /** Whether the limit extends to a day, though its value may not be known. */
  boolean covers(int day) {
    return day < RegisterModel.FIRST
        ? holdsBefore
        : day < RegisterModel.SECOND || later != null || holdsAfter;
  }

  Dated<Object> build() {
    Period days =
        Period.from(RegisterModel.day(RegisterModel.FIRST))
            .until(RegisterModel.day(RegisterModel.SECOND));
    Span<Object> first =
        earlier == null
            ? Span.unknown(days, "nobody knows")
            : Span.during(days, kind.value(earlier));
    Dated<Object> limit =
        later == null
            ? Dated.of(name, first)
            : Dated.of(
                name, first, Span.from(RegisterModel.day(RegisterModel.SECOND), kind.value(later)));
    return limit
        .beforeFirst(holdsBefore ? OutOfRange.HOLD : OutOfRange.REFUSE)
        .afterLast(holdsAfter ? OutOfRange.HOLD : OutOfRange.REFUSE);
  }

  @Override
  public String toString() {
    return "%s [%s: %s, %s: %s%s%s]"
        .formatted(
            name,
            RegisterModel.day(RegisterModel.FIRST),
            earlier == null ? "unknown" : kind.shown(earlier),
            RegisterModel.day(RegisterModel.SECOND),
            later == null ? "ends" : kind.shown(later),
            holdsBefore ? ", holds before" : "",
            holdsAfter ? ", holds after" : "");
  }
}
