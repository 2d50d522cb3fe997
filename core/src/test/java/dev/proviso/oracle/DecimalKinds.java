package dev.proviso.oracle;

import static dev.proviso.oracle.KindFactory.stepping;

import dev.proviso.value.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Numbers with decimals, and what is measured in them. */
final class DecimalKinds {

  record Share(BigDecimal percent) {
    static final ValueType<Share> TYPE =
        ValueType.define("share", Share.class).measured(Share::percent, Share::new);
  }

  private static final List<Object> DECIMALS =
      decimalPool("0", "1", "10", "10.01", "0.1", "-2.5", "1E+20", "1E-20", "100");

  private DecimalKinds() {}

  static List<Kind<?>> all() {
    return List.of(decimals(), floats(), doubles(), numbers(), shares());
  }

  private static BigDecimal stripped(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  private static BigDecimal rewritten(BigDecimal number, Random random) {
    BigDecimal wide = number.setScale(Math.max(number.scale(), 0) + random.nextInt(4));
    return random.nextBoolean() ? wide : random.nextBoolean() ? stripped(number) : number;
  }

  private static List<Object> decimalPool(String... numbers) {
    List<Object> pool = new ArrayList<>();
    for (String number : numbers) {
      pool.add(stripped(new BigDecimal(number)));
    }
    return pool;
  }

  /** Two values between two constants, and beyond the outermost. */
  private static List<Object> dense(List<Object> constants) {
    TreeSet<BigDecimal> sorted = new TreeSet<>();
    constants.forEach(constant -> sorted.add((BigDecimal) constant));
    if (sorted.isEmpty()) {
      sorted.add(BigDecimal.ZERO);
    }
    TreeSet<BigDecimal> found = new TreeSet<>(sorted);
    BigDecimal two = BigDecimal.valueOf(2);
    found.add(sorted.first().subtract(BigDecimal.ONE));
    found.add(sorted.first().subtract(two));
    found.add(sorted.last().add(BigDecimal.ONE));
    found.add(sorted.last().add(two));
    for (BigDecimal low : sorted) {
      @Nullable BigDecimal high = sorted.higher(low);
      if (high != null) {
        BigDecimal half = high.subtract(low).divide(two);
        found.add(low.add(half));
        found.add(low.add(half.divide(two)));
      }
    }
    List<Object> all = new ArrayList<>();
    found.forEach(number -> all.add(stripped(number)));
    return all;
  }

  static Kind<BigDecimal> decimals() {
    return new Kind<>(
        "BigDecimal",
        ValueType.of(BigDecimal.class),
        true,
        true,
        raw -> raw instanceof BigDecimal number && !isHuge(number) ? stripped(number) : null,
        (plain, random) -> rewritten((BigDecimal) plain, random),
        DECIMALS,
        DecimalKinds::dense,
        List.of(new BigDecimal("1E+400000000"), new BigDecimal("1E-400000000"), 10, "10", 10.0),
        null);
  }

  private static boolean isHuge(BigDecimal number) {
    return number.signum() != 0 && Math.abs((long) number.scale()) > 100_000;
  }

  static Kind<Double> doubles() {
    return new Kind<>(
        "Double",
        ValueType.of(Double.class),
        true,
        true,
        raw -> raw instanceof Double number && !number.isNaN() ? (Object) (number + 0.0) : null,
        (plain, random) -> {
          double number = (Double) plain;
          return number == 0 && random.nextBoolean() ? -0.0 : number;
        },
        List.of(
            0.0,
            10.0,
            0.1,
            0.30000000000000004,
            -1.5,
            Double.MAX_VALUE,
            Double.MIN_VALUE,
            -Double.MAX_VALUE,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY),
        stepping(
            at -> (Double) at == Double.POSITIVE_INFINITY ? null : Math.nextUp((Double) at) + 0.0,
            at -> (Double) at == Double.NEGATIVE_INFINITY ? null : Math.nextDown((Double) at) + 0.0,
            0.0),
        List.of(Double.NaN, 10, 10f, "10.0"),
        null);
  }

  private static Kind<Float> floats() {
    return new Kind<>(
        "Float",
        ValueType.of(Float.class),
        true,
        true,
        raw -> raw instanceof Float number && !number.isNaN() ? (Object) (number + 0.0f) : null,
        (plain, random) -> {
          float number = (Float) plain;
          return number == 0 && random.nextBoolean() ? -0.0f : number;
        },
        List.of(
            0f,
            10f,
            0.1f,
            -1.5f,
            16_777_216f,
            Float.MAX_VALUE,
            Float.MIN_VALUE,
            Float.POSITIVE_INFINITY,
            Float.NEGATIVE_INFINITY),
        stepping(
            at -> (Float) at == Float.POSITIVE_INFINITY ? null : Math.nextUp((Float) at) + 0.0f,
            at -> (Float) at == Float.NEGATIVE_INFINITY ? null : Math.nextDown((Float) at) + 0.0f,
            0f),
        List.of(Float.NaN, 10, 10.0, "10"),
        null);
  }

  /** One number is the same in every class; that of a floating-point number is exact. */
  static Kind<Number> numbers() {
    return new Kind<>(
        "Number",
        ValueType.of(Number.class),
        true,
        true,
        DecimalKinds::number,
        (plain, random) -> anyClass((BigDecimal) plain, random),
        decimalPool("0", "1", "10", "10.01", "0.5", "-2.5", "127", "9007199254740993", "100000"),
        DecimalKinds::dense,
        List.of(
            Double.NaN,
            Float.POSITIVE_INFINITY,
            new BigDecimal("1E+400000000"),
            new java.util.concurrent.atomic.AtomicInteger(10),
            "10"),
        null);
  }

  private static @Nullable Object number(Object raw) {
    if (raw instanceof BigDecimal decimal) {
      return isHuge(decimal) ? null : stripped(decimal);
    }
    if (raw instanceof BigInteger whole) {
      return stripped(new BigDecimal(whole));
    }
    if (raw instanceof Double || raw instanceof Float) {
      double number = ((Number) raw).doubleValue();
      return Double.isNaN(number) || Double.isInfinite(number)
          ? null
          : stripped(new BigDecimal(number));
    }
    return raw instanceof Byte
            || raw instanceof Short
            || raw instanceof Integer
            || raw instanceof Long
        ? stripped(BigDecimal.valueOf(((Number) raw).longValue()))
        : null;
  }

  private static Number anyClass(BigDecimal number, Random random) {
    List<Number> ways = new ArrayList<>();
    ways.add(rewritten(number, random));
    if (number.remainder(BigDecimal.ONE).signum() == 0) {
      BigInteger whole = number.toBigIntegerExact();
      ways.add(whole);
      if (whole.bitLength() < 64) {
        ways.add(whole.longValueExact());
      }
      if (whole.bitLength() < 32) {
        ways.add(whole.intValueExact());
      }
      if (whole.bitLength() < 16) {
        ways.add(whole.shortValueExact());
      }
      if (whole.bitLength() < 8) {
        ways.add(whole.byteValueExact());
      }
    }
    double wide = number.doubleValue();
    if (!Double.isInfinite(wide) && new BigDecimal(wide).compareTo(number) == 0) {
      ways.add(wide == 0 && random.nextBoolean() ? -0.0 : wide);
    }
    float narrow = number.floatValue();
    if (!Float.isInfinite(narrow) && new BigDecimal(narrow).compareTo(number) == 0) {
      ways.add(narrow);
    }
    return ways.get(random.nextInt(ways.size()));
  }

  private static Kind<Share> shares() {
    return new Kind<>(
        "Share",
        Share.TYPE,
        true,
        true,
        raw ->
            raw instanceof Share share && !isHuge(share.percent())
                ? stripped(share.percent())
                : null,
        (plain, random) -> new Share(rewritten((BigDecimal) plain, random)),
        DECIMALS,
        DecimalKinds::dense,
        List.of(BigDecimal.TEN, new Share(new BigDecimal("1E+400000000"))),
        null);
  }
}
