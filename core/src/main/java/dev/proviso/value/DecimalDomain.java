package dev.proviso.value;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.MathContext;
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
    BigDecimal width = to.subtract(from);
    BigDecimal step = width.divide(BigDecimal.valueOf(most + 1L), MathContext.DECIMAL64);
    return Array.rangeClosed(1, most)
        .<T>map(i -> value.apply(from.add(step.multiply(BigDecimal.valueOf(i)))));
  }

  @Override
  public Seq<T> others(Seq<T> mentioned, Predicate<T> isMentioned, int most) {
    Option<T> highest = mentioned.maxBy(number);
    return strictlyBetween(highest, Option.none(), most);
  }
}
