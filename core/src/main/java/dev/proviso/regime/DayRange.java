package dev.proviso.regime;

import dev.proviso.law.Period;
import io.vavr.control.Option;
import java.time.LocalDate;

/** The days between two ends, which may be none. */
final class DayRange {

  private DayRange() {}

  static Option<Period> period(Option<LocalDate> from, Option<LocalDate> until) {
    if (from.isEmpty()) {
      return Option.some(until.map(Period::before).getOrElse(Period::always));
    }
    if (until.isEmpty()) {
      return Option.some(Period.from(from.get()));
    }
    return Option.when(
        from.get().isBefore(until.get()), () -> Period.from(from.get()).until(until.get()));
  }
}
