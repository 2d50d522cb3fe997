package dev.proviso.value;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.function.Predicate;

/**
 * Binary floating-point numbers. Each has a next one; where there is room, readable decimals are
 * preferred.
 */
record FloatingPointDomain<T>(
    CountedDomain<T> counted, DecimalDomain<T> decimals, Comparator<T> order)
    implements ValueDomain<T> {

  @Override
  public Option<T> least() {
    return counted.least();
  }

  @Override
  public Option<T> greatest() {
    return counted.greatest();
  }

  @Override
  public Option<T> next(T value) {
    return counted.next(value);
  }

  @Override
  public Option<T> previous(T value) {
    return counted.previous(value);
  }

  @Override
  public Seq<T> strictlyBetween(Option<T> low, Option<T> high, int most) {
    Seq<T> readable =
        isInfinite(low) || isInfinite(high)
            ? counted.strictlyBetween(low, high, most)
            : readable(low, high, most);
    return isAscending(low, readable, high) ? readable : counted.strictlyBetween(low, high, most);
  }

  private Seq<T> readable(Option<T> low, Option<T> high, int most) {
    return decimals.strictlyBetween(low, high, most);
  }

  /** Rounding may have moved a decimal onto a bound or onto its neighbor. */
  private boolean isAscending(Option<T> low, Seq<T> values, Option<T> high) {
    Seq<T> all = low.toArray().appendAll(values).appendAll(high);
    return all.zip(all.drop(1)).forAll(pair -> order.compare(pair._1(), pair._2()) < 0);
  }

  private boolean isInfinite(Option<T> value) {
    return value.exists(given -> Double.isInfinite(((Number) given).doubleValue()));
  }

  @Override
  public Seq<T> others(Seq<T> mentioned, Predicate<T> isMentioned, int most) {
    return counted.others(mentioned, isMentioned, most);
  }
}
