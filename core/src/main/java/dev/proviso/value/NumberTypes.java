package dev.proviso.value;

import io.vavr.collection.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Booleans, text and numbers. */
final class NumberTypes {

  /** Half of a character is none. */
  private static final int SURROGATES = Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1;

  private NumberTypes() {}

  static @Nullable ValueType<?> of(Class<?> javaType) {
    if (javaType == Boolean.class) {
      return booleans();
    }
    if (javaType == String.class) {
      return text();
    }
    if (javaType == Integer.class) {
      return whole(Integer.class, "int32");
    }
    if (javaType == Long.class) {
      return whole(Long.class, "int64");
    }
    if (javaType == Short.class) {
      return whole(Short.class, "int16");
    }
    if (javaType == Byte.class) {
      return whole(Byte.class, "int8");
    }
    return javaType == Character.class ? characters() : ofAnySize(javaType);
  }

  private static @Nullable ValueType<?> ofAnySize(Class<?> javaType) {
    if (javaType == BigInteger.class) {
      ValueTypeBuilder<BigInteger> builder = builder(BigInteger.class, "integer");
      builder.check = DecimalNumbers::objection;
      return builder.build();
    }
    if (javaType == BigDecimal.class) {
      ValueTypeBuilder<BigDecimal> builder = builder(BigDecimal.class, "decimal");
      builder.check = DecimalNumbers::objection;
      builder.canonical = DecimalNumbers::plain;
      builder.text = BigDecimal::toPlainString;
      return builder.build();
    }
    if (javaType == Double.class) {
      return doubles();
    }
    if (javaType == Float.class) {
      return floats();
    }
    return javaType == Number.class ? numbers() : null;
  }

  /** The values of a type; null if it is none of these. */
  static @Nullable ValueDomain<?> domain(Class<?> javaType) {
    if (javaType == Integer.class) {
      return CountedDomain.<Integer>of(
          Integer::longValue, Long::intValue, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
    if (javaType == Long.class) {
      return CountedDomain.<Long>of(
          Function.identity(), Function.identity(), Long.MIN_VALUE, Long.MAX_VALUE);
    }
    if (javaType == Short.class) {
      return CountedDomain.<Short>of(
          Short::longValue, Long::shortValue, Short.MIN_VALUE, Short.MAX_VALUE);
    }
    if (javaType == Byte.class) {
      return CountedDomain.<Byte>of(
          Byte::longValue, Long::byteValue, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }
    if (javaType == Character.class) {
      return CountedDomain.<Character>of(
          c -> (long) (c < Character.MIN_SURROGATE ? c : c - SURROGATES),
          at -> (char) (at < Character.MIN_SURROGATE ? at : at + SURROGATES),
          Character.MIN_VALUE,
          Character.MAX_VALUE - SURROGATES);
    }
    return domainOfAnySize(javaType);
  }

  private static @Nullable ValueDomain<?> domainOfAnySize(Class<?> javaType) {
    if (javaType == BigInteger.class) {
      return new CountedDomain<BigInteger>(
          Function.identity(),
          Function.identity(),
          DecimalNumbers.LEAST_WHOLE,
          DecimalNumbers.GREATEST_WHOLE,
          Array.empty());
    }
    if (javaType == BigDecimal.class) {
      return new DecimalDomain<BigDecimal>(Function.identity(), DecimalNumbers::plain);
    }
    if (javaType == Double.class) {
      return new FloatingPointDomain<Double>(
          CountedDomain.<Double>of(
              NumberTypes::place, NumberTypes::doubleAt, place(-1 / 0.0), place(1 / 0.0)),
          new DecimalDomain<>(BigDecimal::valueOf, BigDecimal::doubleValue),
          NumberTypes::compare);
    }
    if (javaType == Float.class) {
      return new FloatingPointDomain<Float>(
          CountedDomain.<Float>of(
              NumberTypes::place, NumberTypes::floatAt, place(-1 / 0.0f), place(1 / 0.0f)),
          new DecimalDomain<>(of -> new BigDecimal(Float.toString(of)), BigDecimal::floatValue),
          NumberTypes::compare);
    }
    return javaType == Number.class
        ? new DecimalDomain<Number>(DecimalNumbers::decimal, DecimalNumbers::plain)
        : null;
  }

  private static int compare(Double left, Double right) {
    return Long.compare(place(left), place(right));
  }

  private static int compare(Float left, Float right) {
    return Long.compare(place(left), place(right));
  }

  private static <T extends Comparable<T>> ValueTypeBuilder<T> builder(
      Class<T> javaType, String id) {
    ValueTypeBuilder<T> builder = new ValueTypeBuilder<>(javaType, id, javaType);
    builder.order = Comparator.naturalOrder();
    builder.domain = new DeferredDomain<>(javaType);
    builder.text = DefaultText.text();
    return builder;
  }

  private static <T extends Comparable<T>> ValueType<T> whole(Class<T> javaType, String id) {
    return builder(javaType, id).build();
  }

  private static ValueType<Boolean> booleans() {
    ValueTypeBuilder<Boolean> builder = builder(Boolean.class, "boolean");
    builder.domain = new ValueDomain.Closed<>(Array.of(false, true));
    return builder.build();
  }

  private static ValueType<String> text() {
    ValueTypeBuilder<String> builder = new ValueTypeBuilder<>(String.class, "text", String.class);
    builder.domain = new ValueDomain.Texts();
    builder.text = DefaultText.text();
    return builder.build();
  }

  private static ValueType<Character> characters() {
    ValueTypeBuilder<Character> builder = builder(Character.class, "character");
    builder.check = c -> Character.isSurrogate(c) ? "half of a character is none" : null;
    return builder.build();
  }

  private static ValueType<Double> doubles() {
    ValueTypeBuilder<Double> builder = builder(Double.class, "float64");
    builder.check = number -> Double.isNaN(number) ? "NaN is no number" : null;
    builder.canonical = number -> number == 0 ? (Double) 0.0 : number;
    builder.order = NumberTypes::compare;
    builder.text = number -> exact(number);
    return builder.build();
  }

  /** The place of a number among all: ascending, and one for both signs of zero. */
  private static long place(double number) {
    long bits = Double.doubleToLongBits(number);
    return bits >= 0 ? bits : -(bits & Long.MAX_VALUE);
  }

  private static double doubleAt(long place) {
    return place >= 0 ? Double.longBitsToDouble(place) : -Double.longBitsToDouble(-place);
  }

  private static ValueType<Float> floats() {
    ValueTypeBuilder<Float> builder = builder(Float.class, "float32");
    builder.check = number -> Float.isNaN(number) ? "NaN is no number" : null;
    builder.canonical = number -> number == 0 ? (Float) 0.0f : number;
    builder.order = NumberTypes::compare;
    builder.text = number -> exact(number);
    return builder.build();
  }

  private static long place(float number) {
    int bits = Float.floatToIntBits(number);
    return bits >= 0 ? bits : -(bits & Integer.MAX_VALUE);
  }

  private static float floatAt(long place) {
    return place >= 0 ? Float.intBitsToFloat((int) place) : -Float.intBitsToFloat((int) -place);
  }

  private static String exact(double number) {
    return Double.isInfinite(number)
        ? (number > 0 ? "infinity" : "-infinity")
        : DecimalNumbers.plain(new BigDecimal(number)).toPlainString();
  }

  /** Numbers of several classes, equal by number. */
  private static ValueType<Number> numbers() {
    ValueTypeBuilder<Number> builder = new ValueTypeBuilder<>(Number.class, "number", Number.class);
    builder.check = DecimalNumbers::objection;
    builder.canonical = DecimalNumbers::decimal;
    builder.order = Comparator.comparing(DecimalNumbers::decimal);
    builder.domain = new DeferredDomain<>(Number.class);
    builder.text = number -> DecimalNumbers.decimal(number).toPlainString();
    return builder.build();
  }
}
