package dev.proviso.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Decimal numbers of any Java type, with limits: a number with a huge exponent takes seconds to
 * compare and gigabytes to write, so that it is no answer.
 */
final class DecimalNumbers {

  /** The largest exponent of IEEE 754 decimal128, and as many digits behind the point. */
  private static final int MOST_DIGITS = 6_144;

  private static final int MOST_BITS = 20_410;

  static final BigInteger LEAST_WHOLE = BigInteger.ONE.shiftLeft(MOST_BITS).negate();

  static final BigInteger GREATEST_WHOLE =
      BigInteger.ONE.shiftLeft(MOST_BITS).subtract(BigInteger.ONE);

  private DecimalNumbers() {}

  static @Nullable String objection(BigDecimal number) {
    if (number.getClass() != BigDecimal.class) {
      return foreign(number, BigDecimal.class);
    }
    if (number.signum() == 0) {
      return null;
    }
    long exponent = (long) number.precision() - number.scale() - 1;
    boolean huge = Math.abs(exponent) > MOST_DIGITS || number.precision() > 2 * MOST_DIGITS;
    return huge ? tooLarge() : null;
  }

  static @Nullable String objection(BigInteger number) {
    if (number.getClass() != BigInteger.class) {
      return foreign(number, BigInteger.class);
    }
    return number.bitLength() > MOST_BITS ? tooLarge() : null;
  }

  /** A subclass may compare otherwise than the number that it pretends to be. */
  private static String foreign(Number number, Class<?> meant) {
    return "the answer is of type "
        + number.getClass().getSimpleName()
        + ", a subclass of "
        + meant.getSimpleName()
        + "; give the number itself";
  }

  private static String tooLarge() {
    return "a number has at most " + MOST_DIGITS + " digits before and behind the point";
  }

  /** The number without zeros at its end, and without an exponent. */
  static BigDecimal plain(BigDecimal number) {
    if (number.scale() == 0) {
      return number;
    }
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0
        ? stripped.setScale(0)
        : stripped.scale() == number.scale() ? number : stripped;
  }

  static @Nullable String objection(Number number) {
    if (number instanceof BigDecimal decimal) {
      return objection(decimal);
    }
    if (number instanceof BigInteger whole) {
      return objection(whole);
    }
    if (number instanceof Double || number instanceof Float) {
      return Double.isFinite(number.doubleValue()) ? null : "`" + number + "` is no number";
    }
    return isWhole(number)
        ? null
        : "the library does not know what number an object of type "
            + number.getClass().getSimpleName()
            + " is";
  }

  private static boolean isWhole(Number number) {
    return number instanceof Integer
        || number instanceof Long
        || number instanceof Short
        || number instanceof Byte;
  }

  static BigDecimal decimal(Number number) {
    if (number instanceof BigDecimal decimal) {
      return plain(decimal);
    }
    if (number instanceof BigInteger whole) {
      return new BigDecimal(whole);
    }
    return isWhole(number)
        ? BigDecimal.valueOf(number.longValue())
        : plain(new BigDecimal(number.doubleValue()));
  }
}
