package dev.proviso.testkit.mutation;

import dev.proviso.domain.PrisonTerm;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Values with their neighbors, one unit below and above. */
final class Steps {

  private Steps() {}

  /** The neighbors of a value; none, if it is not known how its type is counted. */
  static Seq<Object> from(Object value) {
    if (value instanceof Integer whole) {
      return whole(whole, Integer.MIN_VALUE, Integer.MAX_VALUE).map(Math::toIntExact);
    }
    if (value instanceof Long whole) {
      return whole(whole, Long.MIN_VALUE, Long.MAX_VALUE).map(step -> step);
    }
    if (value instanceof BigInteger whole) {
      return Array.of(whole.subtract(BigInteger.ONE), whole.add(BigInteger.ONE));
    }
    if (value instanceof BigDecimal decimal) {
      return Array.of(decimal.subtract(decimal.ulp()), decimal.add(decimal.ulp()));
    }
    if (value instanceof Double decimal && Double.isFinite(decimal)) {
      return from(BigDecimal.valueOf(decimal)).map(step -> ((BigDecimal) step).doubleValue());
    }
    if (value instanceof PrisonTerm term) {
      return term.months()
          .toArray()
          .flatMap(months -> whole(months, 1, Integer.MAX_VALUE))
          .map(months -> PrisonTerm.ofMonths(Math.toIntExact(months)));
    }
    return value instanceof Enum<?> constant ? constants(constant) : days(value);
  }

  private static Seq<Object> days(Object value) {
    if (value instanceof LocalDate day) {
      return neighbors(day).map(step -> step);
    }
    if (value instanceof YearMonth month) {
      return Array.of(month.minusMonths(1), month.plusMonths(1));
    }
    return value instanceof Year year
        ? Array.of(year.minusYears(1), year.plusYears(1))
        : Array.empty();
  }

  static Seq<LocalDate> neighbors(LocalDate day) {
    return Array.of(day.minusDays(1), day.plusDays(1));
  }

  private static Seq<Long> whole(long value, long least, long most) {
    return Array.of(-1, 1)
        .filter(step -> step < 0 ? value > least : value < most)
        .map(step -> value + step);
  }

  private static Seq<Object> constants(Enum<?> constant) {
    Seq<Object> all = Array.of((Object[]) constant.getDeclaringClass().getEnumConstants());
    int place = all.indexOf(constant);
    return Array.of(place - 1, place + 1)
        .filter(index -> index >= 0 && index < all.size())
        .map(all::get);
  }
}
