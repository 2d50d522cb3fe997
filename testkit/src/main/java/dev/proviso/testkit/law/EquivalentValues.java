package dev.proviso.testkit.law;

import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Other Java values that are equal to a value by its type. */
final class EquivalentValues {

  private static final ZoneOffset ELSEWHERE = ZoneOffset.ofHours(2);

  private EquivalentValues() {}

  /** Equal values: of another scale, sign of zero, class, zone or order, or made anew. */
  static Seq<Object> of(Object value, ValueType<Object> type) {
    return ofJava(value, type)
        .appendAll(type.next(value).flatMap(type::previous))
        .appendAll(type.previous(value).flatMap(type::next))
        .filter(
            other -> isAnother(value, other) && type.admits(other) && isSame(value, other, type))
        .distinct();
  }

  private static boolean isSame(Object one, Object other, ValueType<Object> type) {
    return type.same(type.canonical(one), type.canonical(other));
  }

  private static boolean isAnother(Object value, Object other) {
    return other != value && (!other.equals(value) || other.getClass() != value.getClass());
  }

  private static Seq<Object> ofJava(Object value, ValueType<Object> type) {
    if (value instanceof BigDecimal decimal) {
      return Array.of(decimal.setScale(decimal.scale() + 2), decimal.stripTrailingZeros());
    }
    if (value instanceof Double number) {
      return Array.of(-number);
    }
    if (value instanceof Float number) {
      return Array.of(-number);
    }
    if (value instanceof OffsetDateTime moment) {
      return Array.of(moment.withOffsetSameInstant(ELSEWHERE));
    }
    if (value instanceof ZonedDateTime moment) {
      return Array.of(moment.withZoneSameInstant(ELSEWHERE));
    }
    if (value instanceof Period period) {
      return Array.of(period.minusYears(1).plusMonths(12), period.plusYears(1).minusMonths(12));
    }
    if (value instanceof Set<?> set) {
      return Array.of(ofSet(set, type.element().getOrElse(ValueType::undeclared)));
    }
    return value instanceof Number number ? ofNumber(number) : Array.empty();
  }

  private static Set<Object> ofSet(Set<?> set, ValueType<Object> type) {
    Seq<Object> elements = Array.ofAll(set);
    return type.toSet(elements.reverse().map(one -> of(one, type).headOption().getOrElse(one)));
  }

  /** The same number as of another class, where the type takes numbers of every class. */
  private static Seq<Object> ofNumber(Number number) {
    long whole = number.longValue();
    return Array.of(whole, BigDecimal.valueOf(whole, 0), BigInteger.valueOf(whole));
  }
}
