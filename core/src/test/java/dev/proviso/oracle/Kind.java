package dev.proviso.oracle;

import dev.proviso.value.ValueType;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a type of answers is by the oracle: a plain object stands for each value, and two values are
 * equal, or ordered, as their plain objects are.
 *
 * @param name the name, for reports
 * @param type the value type of the library
 * @param isOrdered whether thresholds make sense; plain objects are then comparable
 * @param isDecided whether the library can make values, so that it must decide every claim
 * @param plain the plain object of an answer; null if the answer is no value
 * @param written a plain object written as a value in one of the ways in which Java can write it
 * @param pool plain objects for constants, with the ends of the type
 * @param around the plain objects that some constants can tell apart, two of each kind where there
 *     are two
 * @param junk answers that are no values
 * @param element the kind of the elements, if the values are sets
 */
record Kind<T>(
    String name,
    ValueType<T> type,
    boolean isOrdered,
    boolean isDecided,
    Function<Object, @Nullable Object> plain,
    BiFunction<Object, Random, T> written,
    List<Object> pool,
    Function<List<Object>, List<Object>> around,
    List<Object> junk,
    @Nullable Kind<?> element) {

  @Override
  public String toString() {
    return name;
  }
}
