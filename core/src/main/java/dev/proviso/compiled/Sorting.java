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
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** How many truths are written down in full, to join answers that make no difference. */
  private static final int WRITTEN_DOWN = 1 << 16;

  /** As many whole numbers are looked up in a table, where they lie close to one another. */
  private static final int LONGEST_TABLE = 4096;

  private static final int YEAR_BITS = 9;
  private static final int MONTH_BITS = 5;

  private final Class<?> type;
  private final boolean ordered;
  private final List<Object> constants;
  private final Map<Object, Integer> places;
  private final int[] joined;
  private final int[] numbers;
  private final int[] table;
  private final int size;
  private final Map<Comparison<?, ?>, Verdicts> tests;

  private Sorting(
      Class<?> type,
      boolean ordered,
      List<Object> constants,
      Map<Object, Integer> places,
      int[] joined,
      int size,
      Map<Comparison<?, ?>, Verdicts> tests) {
    this.type = type;
    this.ordered = ordered;
    this.constants = constants;
    this.places = places;
    this.joined = joined;
    this.numbers = new int[type == Integer.class ? constants.size() : 0];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (Integer) constants.get(i);
    }
    this.size = size;
    this.table = table();
    this.tests = tests;
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
    return (long) count * tests.size() > WRITTEN_DOWN
        ? byChanges(type, ordered, constants, places, count, tests)
        : joined(type, ordered, constants, places, count, tests);
  }

  /** Joins places that lie side by side and that no comparison tells apart. */
  private static Sorting byChanges(
      Class<?> type,
      boolean ordered,
      List<Object> constants,
      Map<Object, Integer> places,
      int count,
      Map<Comparison<?, ?>, Verdicts> tests) {
    BitSet changes = new BitSet(count);
    changes.set(0);
    for (Verdicts verdicts : tests.values()) {
      for (int change : verdicts.changes()) {
        changes.set(change);
      }
    }
    // What changes behind the last place tells nothing apart.
    changes.clear(count);
    int[] starts = changes.stream().toArray();
    int[] joined = new int[count];
    int now = -1;
    for (int place = 0; place < count; place++) {
      now += changes.get(place) ? 1 : 0;
      joined[place] = now;
    }
    Map<Comparison<?, ?>, Verdicts> moved = new HashMap<>();
    tests.forEach((comparison, verdicts) -> moved.put(comparison, verdicts.among(starts)));
    return new Sorting(type, ordered, constants, places, joined, starts.length, moved);
  }

  private static Sorting joined(
      Class<?> type,
      boolean ordered,
      List<Object> constants,
      Map<Object, Integer> places,
      int count,
      Map<Comparison<?, ?>, Verdicts> tests) {
    List<Comparison<?, ?>> order = new ArrayList<>(tests.keySet());
    Map<List<Integer>, Integer> classes = new HashMap<>();
    List<List<Integer>> truths = new ArrayList<>();
    int[] joined = new int[count];
    for (int place = 0; place < count; place++) {
      List<Integer> told = new ArrayList<>();
      for (Comparison<?, ?> comparison : order) {
        told.add(Objects.requireNonNull(tests.get(comparison)).truth(place));
      }
      @Nullable Integer known = classes.putIfAbsent(told, classes.size());
      if (known == null) {
        known = truths.size();
        truths.add(told);
      }
      joined[place] = known;
    }
    Map<Comparison<?, ?>, Verdicts> written = new HashMap<>();
    for (int i = 0; i < order.size(); i++) {
      int[] column = new int[truths.size()];
      for (int told = 0; told < column.length; told++) {
        column[told] = truths.get(told).get(i);
      }
      written.put(order.get(i), new Verdicts.Written(column));
    }
    return new Sorting(type, ordered, constants, places, joined, truths.size(), written);
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
    return size;
  }

  Verdicts verdicts(Comparison<?, ?> comparison) {
    return Objects.requireNonNull(tests.get(comparison), "sorted with it");
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
    return joined(
        answer instanceof Boolean flag
            ? (flag ? 1 : 0)
            : ordered
                ? between(Collections.binarySearch(constants, answer, Sorting::order))
                : places.getOrDefault(answer, constants.size()));
  }

  /** The answers that no comparison tells apart have one place. */
  private int joined(int place) {
    return joined[place];
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
    return place == Variable.ODD ? place : joined(place);
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
    return joined(ordered ? between(found) : found >= 0 ? found : numbers.length);
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
