package dev.proviso.value;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Values that stand for whole numbers, so that each has a next and a previous one.
 *
 * @param number the number that a value stands for; ascending with the order of the type
 * @param value the value of a number from the least to the greatest
 * @param first the number of the least value; null if there is none
 * @param last the number of the greatest value; null if there is none
 * @param units steps that people prefer, from the coarsest to the finest, such as twelve months;
 *     empty where the nearest value reads as well as any
 */
record CountedDomain<T>(
    Function<? super T, BigInteger> number,
    Function<BigInteger, ? extends T> value,
    @Nullable BigInteger first,
    @Nullable BigInteger last,
    Seq<BigInteger> units)
    implements ValueDomain<T> {

  /** Looked through one by one for values that nobody mentions. */
  private static final int NEAR = 1_000;

  static <T> CountedDomain<T> of(
      Function<? super T, Long> number, Function<Long, ? extends T> value, long first, long last) {
    return new CountedDomain<>(
        of -> BigInteger.valueOf(number.apply(of)),
        at -> value.apply(at.longValueExact()),
        BigInteger.valueOf(first),
        BigInteger.valueOf(last),
        Array.empty());
  }

  CountedDomain<T> preferring(Seq<BigInteger> steps) {
    return new CountedDomain<>(number, value, first, last, steps);
  }

  CountedDomain<T> within(@Nullable BigInteger least, @Nullable BigInteger greatest) {
    return new CountedDomain<>(number, value, least, greatest, units);
  }

  @Override
  public Option<T> least() {
    return at(first);
  }

  @Override
  public Option<T> greatest() {
    return at(last);
  }

  @Override
  public Option<T> next(T of) {
    BigInteger at = number.apply(of);
    return at.equals(last) ? Option.none() : at(at.add(BigInteger.ONE));
  }

  @Override
  public Option<T> previous(T of) {
    BigInteger at = number.apply(of);
    return at.equals(first) ? Option.none() : at(at.subtract(BigInteger.ONE));
  }

  private Option<T> at(@Nullable BigInteger place) {
    return place == null ? Option.none() : Option.of(value.apply(place));
  }

  @Override
  public Seq<T> strictlyBetween(Option<T> low, Option<T> high, int most) {
    @Nullable BigInteger from =
        low.isDefined() ? number.apply(low.get()).add(BigInteger.ONE) : first;
    @Nullable BigInteger to =
        high.isDefined() ? number.apply(high.get()).subtract(BigInteger.ONE) : last;
    return numbers(from, to, low.isDefined(), high.isDefined(), most).<T>map(value).toArray();
  }

  /** Numbers from one to another, both included, where people would look for them. */
  private Seq<BigInteger> numbers(
      @Nullable BigInteger from,
      @Nullable BigInteger to,
      boolean isAbove,
      boolean isBelow,
      int most) {
    if (from != null && to != null && from.compareTo(to) > 0) {
      return Array.empty();
    }
    for (BigInteger unit : units) {
      BigInteger start = isAbove && from != null ? from : origin(from, to);
      Seq<BigInteger> found = multiples(start, to, unit, most);
      if (found.size() == most) {
        return found;
      }
    }
    if (isAbove || !isBelow) {
      return multiples(
          from == null || !isAbove ? origin(from, to) : from, to, BigInteger.ONE, most);
    }
    List<BigInteger> down = new ArrayList<>();
    for (BigInteger at = to;
        at != null && down.size() < most && (from == null || at.compareTo(from) >= 0);
        at = at.subtract(BigInteger.ONE)) {
      down.add(at);
    }
    Collections.reverse(down);
    return Array.ofAll(down);
  }

  /** The number nearest to zero that lies within the bounds. */
  private static BigInteger origin(@Nullable BigInteger from, @Nullable BigInteger to) {
    BigInteger origin = BigInteger.ZERO;
    if (from != null) {
      origin = origin.max(from);
    }
    return to == null ? origin : origin.min(to);
  }

  private static Seq<BigInteger> multiples(
      BigInteger from, @Nullable BigInteger to, BigInteger unit, int most) {
    List<BigInteger> found = new ArrayList<>();
    BigInteger over = from.mod(unit);
    BigInteger at = over.signum() == 0 ? from : from.add(unit.subtract(over));
    while (found.size() < most && (to == null || at.compareTo(to) <= 0)) {
      found.add(at);
      at = at.add(unit);
    }
    return Array.ofAll(found);
  }

  /** Above the greatest that is mentioned first, then anywhere. */
  @Override
  public Seq<T> others(Seq<T> mentioned, Predicate<T> isMentioned, int most) {
    Set<BigInteger> known = mentioned.<BigInteger>map(number).toSet();
    @Nullable BigInteger from = known.isEmpty() ? first : known.max().get().add(BigInteger.ONE);
    Seq<BigInteger> above = numbers(from, last, !known.isEmpty(), false, most);
    Seq<BigInteger> all =
        above.size() == most || known.isEmpty()
            ? above
            : above
                .appendAll(
                    numbers(first, last, false, false, Math.max(most, NEAR))
                        .reject(known::contains))
                .distinct()
                .take(most);
    return all.<T>map(value).toArray();
  }
}
