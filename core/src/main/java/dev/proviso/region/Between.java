package dev.proviso.region;

import dev.proviso.domain.Country;
import dev.proviso.domain.PrisonTerm;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;

/** Makes values that no comparison mentions, such as a person would pick. */
final class Between {

  private static final int MONTHS_OF_A_YEAR = 12;

  private Between() {}

  /** The value at a point of the gap between two constants. */
  static Option<Object> value(Option<Object> below, Option<Object> above, int point, int points) {
    if (below.isEmpty() && above.isEmpty()) {
      return Option.some(point);
    }
    Object near = below.orElse(above).get();
    if (near instanceof Integer) {
      return Option.some((int) whole(below, above, point, points));
    }
    if (near instanceof Long) {
      return Option.some(whole(below, above, point, points));
    }
    if (near instanceof LocalDate) {
      return Option.some(
          below.isDefined()
              ? ((LocalDate) below.get()).plusDays(1L + point)
              : ((LocalDate) above.get()).minusDays(points - (long) point));
    }
    if (near instanceof PrisonTerm) {
      return Option.some(term(below, above, point, points));
    }
    if (near instanceof BigDecimal) {
      return Option.some(decimal(below, above, point, points));
    }
    return near instanceof Double
        ? Option.some(decimal(below, above, point, points).doubleValue())
        : Option.none();
  }

  private static long whole(Option<Object> below, Option<Object> above, int point, int points) {
    return below.isDefined()
        ? ((Number) below.get()).longValue() + 1 + point
        : ((Number) above.get()).longValue() - points + point;
  }

  private static BigDecimal decimal(
      Option<Object> below, Option<Object> above, int point, int points) {
    BigDecimal low =
        below.map(Between::exact).getOrElse(() -> exact(above.get()).subtract(BigDecimal.TEN));
    BigDecimal high = above.map(Between::exact).getOrElse(() -> low.add(BigDecimal.TEN));
    BigDecimal step =
        high.subtract(low).divide(BigDecimal.valueOf(points + 1L), MathContext.DECIMAL64);
    return low.add(step.multiply(BigDecimal.valueOf(point + 1L)));
  }

  private static BigDecimal exact(Object number) {
    return number instanceof BigDecimal decimal
        ? decimal
        : BigDecimal.valueOf(((Number) number).doubleValue());
  }

  /** Whole years where there is room for them. */
  private static PrisonTerm term(
      Option<Object> below, Option<Object> above, int point, int points) {
    int low = below.map(term -> ((PrisonTerm) term).months().get()).getOrElse(0);
    int high =
        above
            .flatMap(term -> ((PrisonTerm) term).months())
            .getOrElse(low + MONTHS_OF_A_YEAR * (points + 1) + 1);
    int year = (low / MONTHS_OF_A_YEAR + 1 + point) * MONTHS_OF_A_YEAR;
    boolean roomy = (low / MONTHS_OF_A_YEAR + points) * MONTHS_OF_A_YEAR < high;
    return PrisonTerm.ofMonths(roomy ? year : low + 1 + point);
  }

  /** A value that is none of these, where only equality is asked for. */
  static Option<Object> other(List<Object> constants, int point) {
    if (constants.isEmpty()) {
      return Option.none();
    }
    if (constants.get(0) instanceof Country) {
      return Country.all()
          .filter(country -> !constants.contains(country))
          .drop(point)
          .<Object>map(country -> country)
          .headOption();
    }
    if (constants.get(0) instanceof String) {
      String other = "something else".concat(point == 0 ? "" : " " + (point + 1));
      return constants.contains(other) ? Option.none() : Option.some(other);
    }
    return constants.get(0) instanceof Integer || constants.get(0) instanceof Long
        ? number(constants, point)
        : Option.none();
  }

  private static Option<Object> number(List<Object> constants, int point) {
    long highest = constants.stream().mapToLong(c -> ((Number) c).longValue()).max().orElse(0);
    return constants.get(0) instanceof Integer
        ? Option.some((int) highest + 1 + point)
        : Option.some(highest + 1 + point);
  }
}
