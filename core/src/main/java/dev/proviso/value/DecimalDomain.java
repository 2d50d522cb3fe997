package dev.proviso.value;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Values that stand for decimal numbers: between any two there is another one.
 *
 * @param number the number that a value stands for; ascending with the order of the type
 * @param value the value of a number
 */
record DecimalDomain<T>(
    Function<? super T, BigDecimal> number, Function<BigDecimal, ? extends T> value)
    implements ValueDomain<T> {

  @Override
  public Seq<T> strictlyBetween(Option<T> low, Option<T> high, int most) {
    BigDecimal above = high.<BigDecimal>map(number).getOrElse(() -> BigDecimal.ZERO);
    BigDecimal from =
        low.<BigDecimal>map(number)
            .getOrElse(() -> high.isDefined() ? above.subtract(BigDecimal.TEN) : BigDecimal.ZERO);
    BigDecimal to = high.isDefined() ? above : from.add(BigDecimal.TEN);
    // An author's code prints a number as it gets it: 100, not 1E+2.
    return round(from, to, most).map(DecimalNumbers::plain).<T>map(value);
  }

  /** Numbers with as few digits as there can be, for they are read by people. */
  private static Seq<BigDecimal> round(BigDecimal from, BigDecimal to, int most) {
    BigDecimal width = to.subtract(from);
    if (most < 1 || width.signum() <= 0) {
      return Array.empty();
    }
    BigDecimal wanted = BigDecimal.valueOf(most);
    // From a unit that is greater than the width on, to smaller ones.
    for (int scale = width.scale() - width.precision(); ; scale++) {
      BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-scale);
      BigDecimal first = from.setScale(scale, RoundingMode.FLOOR).add(unit);
      BigDecimal last = to.setScale(scale, RoundingMode.CEILING).subtract(unit);
      BigDecimal count = last.subtract(first).divideToIntegralValue(unit).add(BigDecimal.ONE);
      if (count.compareTo(wanted) >= 0) {
        BigDecimal gaps = wanted.add(BigDecimal.ONE);
        return Array.rangeClosed(1, most)
            .map(i -> count.multiply(BigDecimal.valueOf(i)).divideToIntegralValue(gaps))
            .map(place -> first.add(unit.multiply(place)));
      }
    }
  }

  @Override
  public Seq<T> others(Seq<T> mentioned, Predicate<T> isMentioned, int most) {
    Option<T> highest = mentioned.maxBy(number);
    return strictlyBetween(highest, Option.none(), most);
  }
}
