package dev.proviso.compiled;

import dev.proviso.condition.Comparison;
import dev.proviso.domain.Country;
import dev.proviso.domain.PrisonTerm;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the answers to a fact into those that no comparison tells apart. Only types are sorted of
 * which it is known that their order and equality fit together and never fail.
 */
final class Sorting {

  private static final Set<Class<?>> PLAIN =
      Set.of(
          Integer.class,
          Long.class,
          Short.class,
          Byte.class,
          Character.class,
          String.class,
          LocalDate.class,
          LocalDateTime.class,
          Instant.class,
          YearMonth.class,
          Duration.class);

  /** As many whole numbers are looked up in a table, where they lie close to one another. */
  private static final int LONGEST_TABLE = 4096;

  private static final int YEAR_BITS = 9;
  private static final int MONTH_BITS = 5;

  private final Class<?> type;
  private final boolean ordered;
  private final List<Object> constants;
  private final Map<Object, Integer> places;
  private final Joined all;
  private final int[] joined;
  private final int[] numbers;
  private final int[] table;

  private Sorting(
      Class<?> type,
      boolean ordered,
      List<Object> constants,
      Map<Object, Integer> places,
      Joined all) {
    this.type = type;
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
  static @Nullable Sorting of(List<? extends Comparison<?, ?>> comparisons) {
    Set<Object> mentioned = new LinkedHashSet<>();
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
    @Nullable Class<?> type = type(mentioned);
    if (type == null) {
      return null;
    }
    boolean closed = type.isEnum() || type == Boolean.class;
    boolean ordered = compared || closed;
    List<Object> constants =
        type.isEnum()
            ? List.of(type.getEnumConstants())
            : new ArrayList<>(closed ? List.of(false, true) : mentioned);
    if (!closed && (ordered || type == Integer.class)) {
      constants.sort(Sorting::order);
    }
    // Between and around the constants of an order lie other answers; without one they are all one.
    Map<Object, Integer> places = new HashMap<>();
    for (int i = 0; i < constants.size(); i++) {
      places.put(constants.get(i), closed ? i : ordered ? 2 * i + 1 : i);
    }
    int count =
        closed ? constants.size() : ordered ? 2 * constants.size() + 1 : constants.size() + 1;
    Map<Comparison<?, ?>, Verdicts> tests = new HashMap<>();
    for (Comparison<?, ?> comparison : comparisons) {
      tests.put(comparison, Verdicts.of(comparison, places));
    }
    return new Sorting(type, ordered, constants, places, Joined.of(count, tests));
  }

  Class<?> type() {
    return type;
  }

  /** What answers are compared with; all there are, in their own order, if the type is closed. */
  List<Object> constants() {
    return constants;
  }

  /** The place of a constant in its enum; {@link Variable#ODD} if it is of another. */
  @SuppressWarnings("EnumOrdinal") // the constants of a closed type stand in their own order
  static int ordinal(Object answer, Class<?> type) {
    return answer instanceof Enum<?> constant
            && (answer.getClass() == type || constant.getDeclaringClass() == type)
        ? constant.ordinal()
        : Variable.ODD;
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

  Verdicts verdicts(Comparison<?, ?> comparison) {
    return all.verdicts(comparison);
  }

  /** The sort of an answer; {@link Variable#ODD} if it is of another type than the constants. */
  int place(Object answer) {
    if (type.isEnum()) {
      return placeOfConstant(answer);
    }
    if (type == Integer.class) {
      return placeOfInteger(answer);
    }
    if (answer.getClass() != type) {
      return Variable.ODD;
    }
    return joined[
        answer instanceof Boolean flag
            ? (flag ? 1 : 0)
            : ordered
                ? between(Collections.binarySearch(constants, answer, Sorting::order))
                : places.getOrDefault(answer, constants.size())];
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
    return place == Variable.ODD ? place : joined[place];
  }

  /** The place of an answer to a fact whose type is a whole number. */
  int placeOfInteger(Object answer) {
    if (!(answer instanceof Integer whole)) {
      return Variable.ODD;
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

  private static @Nullable Class<?> type(Set<Object> constants) {
    @Nullable Class<?> type = null;
    for (Object constant : constants) {
      Class<?> own =
          constant instanceof Enum<?> value ? value.getDeclaringClass() : constant.getClass();
      if (type != null && type != own) {
        return null;
      }
      type = own;
    }
    if (type == null) {
      return null;
    }
    boolean sound =
        type.isEnum()
            || type == Boolean.class
            || PLAIN.contains(type)
            || Country.class.isAssignableFrom(type)
            || PrisonTerm.class.isAssignableFrom(type);
    return sound ? type : null;
  }

  @SuppressWarnings("unchecked") // all types that are sorted are comparable with themselves
  private static int order(Object left, Object right) {
    return ((Comparable<Object>) left).compareTo(right);
  }
}
