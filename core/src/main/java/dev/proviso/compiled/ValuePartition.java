package dev.proviso.compiled;

import dev.proviso.check.FatalErrors;
import dev.proviso.condition.Comparison;
import dev.proviso.value.ValueType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the answers to a fact into classes, as their value type compares them: no comparison
 * distinguishes two answers of a class. Only types are sorted whose order and equality never fail.
 */
final class ValuePartition {

  /** As many whole numbers are looked up in a table, where they lie close to one another. */
  private static final int LONGEST_TABLE = 4096;

  private static final int YEAR_BITS = 9;
  private static final int MONTH_BITS = 5;

  private final ValueType<Object> valueType;
  private final Class<?> javaType;

  /** The Java type where its own order is that of the value type; Void where it is another. */
  private final Class<?> type;

  private final boolean isEnum;
  private final boolean ordered;
  private final List<Object> constants;
  private final Map<Object, Integer> places;
  private final MergedCells all;
  private final int[] joined;
  private final int[] numbers;
  private final int[] table;

  private ValuePartition(
      ValueType<Object> valueType,
      boolean ordered,
      List<Object> constants,
      Map<Object, Integer> places,
      MergedCells all) {
    this.valueType = valueType;
    this.type = isBuiltIn(valueType) ? valueType.javaType() : Void.class;
    this.javaType = valueType.javaType();
    this.isEnum = valueType.isEnum();
    this.ordered = ordered;
    this.constants = constants;
    this.places = places;
    this.all = all;
    this.joined = all.places();
    this.numbers = new int[type == Integer.class ? constants.size() : 0];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (Integer) constants.get(i);
    }
    this.table = table();
  }

  /** Sorts the answers to one fact; null if these comparisons have to be asked one by one. */
  static @Nullable ValuePartition of(List<? extends Comparison<?, ?>> comparisons) {
    @Nullable ValueType<Object> type = type(comparisons);
    if (type == null || isBuiltIn(type)) {
      return type == null ? null : of(type, comparisons);
    }
    try {
      return of(type, comparisons);
    } catch (Throwable impure) {
      // Code of an author's type that gives another number at each call sorts nothing.
      FatalErrors.throwIfFatal(impure);
      return null;
    }
  }

  private static @Nullable ValuePartition of(
      ValueType<Object> type, List<? extends Comparison<?, ?>> comparisons) {
    List<Object> mentioned = new ArrayList<>();
    boolean compared = false;
    for (Comparison<?, ?> comparison : comparisons) {
      if (comparison.operator().isAboutSets()) {
        return null;
      }
      compared |= comparison.operator().isThreshold();
      for (Object constant : comparison.constants()) {
        mentioned.add(constant);
      }
    }
    boolean isEnum = type.isEnum();
    boolean closed = isEnum || (type.javaType() == Boolean.class && isBuiltIn(type));
    boolean ordered = compared || closed;
    List<Object> constants =
        isEnum
            ? type.all().get().toJavaList()
            : new ArrayList<>(
                closed ? List.of(false, true) : type.distinct(mentioned).toJavaList());
    if (!closed && (ordered || type.javaType() == Integer.class)) {
      constants.sort(type::compare);
    }
    // Between and around the constants of an order lie other answers; without one they are all one.
    Map<Object, Integer> places = new HashMap<>();
    for (int i = 0; i < constants.size(); i++) {
      places.put(type.key(constants.get(i)), closed ? i : ordered ? 2 * i + 1 : i);
    }
    int count =
        closed ? constants.size() : ordered ? 2 * constants.size() + 1 : constants.size() + 1;
    Map<Comparison<?, ?>, TruthByCell> tests = new HashMap<>();
    for (Comparison<?, ?> comparison : comparisons) {
      tests.put(comparison, TruthByCell.of(comparison, type, places));
    }
    return new ValuePartition(type, ordered, constants, places, MergedCells.of(count, tests));
  }

  Class<?> type() {
    return type;
  }

  /** What answers are compared with; all there are, in their own order, if the type is closed. */
  List<Object> constants() {
    return constants;
  }

  private static boolean isBuiltIn(ValueType<?> type) {
    return type.javaType().isEnum()
        ? type.isEnum()
        : type.comparesLike(ValueType.of(type.javaType()));
  }

  /** The place of a constant in its enum; below 0 if it is of another. */
  @SuppressWarnings("EnumOrdinal") // the constants of a closed type stand in their own order
  static int ordinal(Object answer, Class<?> type) {
    return answer instanceof Enum<?> constant
            && (answer.getClass() == type || constant.getDeclaringClass() == type)
        ? constant.ordinal()
        : -1;
  }

  /** A number for each day, in the order of days. */
  static long day(LocalDate day) {
    return ((long) day.getYear() << YEAR_BITS)
        + (day.getMonthValue() << MONTH_BITS)
        + day.getDayOfMonth();
  }

  /** How many sorts of answers there are. */
  int size() {
    return all.size();
  }

  TruthByCell verdicts(Comparison<?, ?> comparison) {
    return all.verdicts(comparison);
  }

  /** The sort of answers that are not known, as those are that are of another type. */
  int unknown() {
    return all.size();
  }

  /** The sort of an answer; that of what is not known if it is no value or cannot be compared. */
  int place(Object answer) {
    if (isEnum) {
      return placeOfConstant(answer);
    }
    if (type == Integer.class) {
      return placeOfInteger(answer);
    }
    if (!javaType.isInstance(answer)) {
      return unknown();
    }
    if (type == Boolean.class && answer instanceof Boolean flag) {
      return joined[flag ? 1 : 0];
    }
    try {
      return joined[
          ordered
              ? between(Collections.binarySearch(constants, answer, valueType::compare))
              : places.getOrDefault(valueType.key(answer), constants.size())];
    } catch (Throwable impure) {
      // Code of an author's type that threw nothing when the answer was checked throws now.
      FatalErrors.throwIfFatal(impure);
      return unknown();
    }
  }

  /** The place of what a search has found, or of the gap where it would be. */
  private static int between(int found) {
    return found >= 0 ? 2 * found + 1 : 2 * (-found - 1);
  }

  /** The places of all whole numbers from the one below the constants to the one above. */
  private int[] table() {
    if (numbers.length == 0) {
      return numbers;
    }
    long span = (long) numbers[numbers.length - 1] - numbers[0] + 3;
    if (span > LONGEST_TABLE || numbers[0] == Integer.MIN_VALUE) {
      return new int[0];
    }
    int[] places = new int[(int) span];
    for (int at = 0; at < places.length; at++) {
      places[at] = search(numbers[0] - 1 + at);
    }
    return places;
  }

  /** The place of an answer to a fact whose type is an enum. */
  int placeOfConstant(Object answer) {
    int place = ordinal(answer, type);
    return place < 0 ? unknown() : joined[place];
  }

  /** The place of an answer to a fact whose type is a whole number. */
  int placeOfInteger(Object answer) {
    if (!(answer instanceof Integer whole)) {
      return unknown();
    }
    int value = whole;
    if (table.length > 0) {
      // Below and above all constants there is one place each, and the table has both.
      long at = (long) value - numbers[0] + 1;
      return table[at < 0 ? 0 : at >= table.length ? table.length - 1 : (int) at];
    }
    return search(value);
  }

  private int search(int value) {
    int found = Arrays.binarySearch(numbers, value);
    return joined[ordered ? between(found) : found >= 0 ? found : numbers.length];
  }

  /** The type of all comparisons; null if there are several, or comparing may fail. */
  private static @Nullable ValueType<Object> type(List<? extends Comparison<?, ?>> comparisons) {
    @Nullable ValueType<Object> type = null;
    for (Comparison<?, ?> comparison : comparisons) {
      ValueType<Object> own = comparison.type();
      if (!comparison.fact().type().isDeclared()
          || !own.isTotal()
          || (type != null && !type.comparesLike(own))) {
        return null;
      }
      type = own;
    }
    return type;
  }
}
