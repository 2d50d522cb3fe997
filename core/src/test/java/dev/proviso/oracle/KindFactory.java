package dev.proviso.oracle;

import static dev.proviso.oracle.KindFactory.big;
import static dev.proviso.oracle.KindFactory.stepping;

import dev.proviso.value.ValueType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes kinds whose plain objects are counted, and kinds without an order. */
final class KindFactory {

  private KindFactory() {}

  static BigInteger big(long number) {
    return BigInteger.valueOf(number);
  }

  static List<Object> bigs(long... numbers) {
    List<Object> all = new ArrayList<>();
    Arrays.stream(numbers).forEach(number -> all.add(big(number)));
    return all;
  }

  static <T> Kind<T> counted(
      Class<T> javaType,
      ValueType<T> type,
      Function<T, @Nullable BigInteger> number,
      BiFunction<BigInteger, Random, T> written,
      @Nullable BigInteger least,
      @Nullable BigInteger greatest,
      List<Object> inside,
      Object... junk) {
    List<Object> pool = new ArrayList<>(inside);
    if (least != null && greatest != null) {
      pool.addAll(List.of(least, least.add(BigInteger.ONE), greatest));
    }
    Function<List<Object>, List<Object>> around =
        stepping(
            at -> at.equals(greatest) ? null : ((BigInteger) at).add(BigInteger.ONE),
            at -> at.equals(least) ? null : ((BigInteger) at).subtract(BigInteger.ONE),
            inside.get(0));
    return new Kind<>(
        javaType.getSimpleName(),
        type,
        true,
        true,
        raw -> javaType.isInstance(raw) ? number.apply(javaType.cast(raw)) : null,
        (plain, random) -> written.apply((BigInteger) plain, random),
        pool,
        around,
        List.of(junk),
        null);
  }

  /** Each constant with two steps up and down. */
  static Function<List<Object>, List<Object>> stepping(
      UnaryOperator<@Nullable Object> next,
      UnaryOperator<@Nullable Object> previous,
      Object origin) {
    return constants -> {
      Set<Object> found = new TreeSet<>();
      for (Object constant : constants.isEmpty() ? List.of(origin) : constants) {
        found.add(constant);
        for (UnaryOperator<@Nullable Object> step : List.of(next, previous)) {
          @Nullable Object at = constant;
          for (int i = 0; i < 2 && at != null; i++) {
            at = step.apply(at);
            if (at != null) {
              found.add(at);
            }
          }
        }
      }
      return new ArrayList<>(found);
    };
  }

  static <T> Kind<T> unordered(
      String name,
      ValueType<T> type,
      boolean isDecided,
      Function<Object, @Nullable Object> plain,
      BiFunction<Object, Random, T> written,
      List<Object> pool,
      List<Object> others,
      Object... junk) {
    Function<List<Object>, List<Object>> around =
        constants -> {
          List<Object> found = new ArrayList<>(new java.util.LinkedHashSet<>(constants));
          others.stream().filter(one -> !constants.contains(one)).limit(2).forEach(found::add);
          return found;
        };
    return new Kind<>(
        name, type, false, isDecided, plain, written, pool, around, List.of(junk), null);
  }
}
