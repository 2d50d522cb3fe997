package dev.proviso.region;

import dev.proviso.check.FatalErrors;
import dev.proviso.check.IdentitySet;
import dev.proviso.condition.Operator;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of a fact, cut into the regions that a policy's comparisons can distinguish.
 *
 * <p>Facts that are compared with each other share their constants, and every gap between two
 * constants gets as many points as there are such facts, so that each order among them occurs. The
 * value type says how many values a gap has room for, and makes them. Where it cannot, a region has
 * no value: it may be that there is one, but nobody knows which.
 *
 * <p>For the library's own use; the module does not export it.
 */
public final class Regions {

  /** Beyond this many mentioned elements, sets are no longer enumerated one by one. */
  private static final int ENUMERATED_ELEMENTS = 8;

  /** A closed type with more values is enumerated only as far as they are mentioned. */
  private static final int ENUMERATED_VALUES = 64;

  /** An element that no comparison mentions, of a type whose values cannot be made. */
  record Unmentioned(int number) {}

  private final ValueType<Object> type;
  private final List<Object> constants;
  private final Map<Object, Integer> indexes = new HashMap<>();
  private final int[] positions;

  /** By region: its value; null where none can be made. */
  private final @Nullable Object[] values;

  private final int points;
  private final List<Set<Object>> sets;
  private final boolean ordered;
  private final boolean exhaustive;

  /** Each value is compared with so many that follow it, to find an order that is none. */
  private static final int CHECKED_NEIGHBORS = 32;

  private Regions(
      ValueType<Object> type,
      List<Object> constants,
      int[] positions,
      @Nullable Object[] values,
      int points,
      List<Set<Object>> sets,
      boolean ordered,
      boolean exhaustive) {
    this.type = type;
    this.constants = constants;
    for (int i = 0; i < constants.size() && !ordered; i++) {
      indexes.put(type.key(constants.get(i)), i);
    }
    this.positions = positions;
    this.values = values;
    this.points = points;
    this.sets = sets;
    this.ordered = ordered;
    this.exhaustive = exhaustive;
  }

  /**
   * The regions of a fact that is only asked whether it is known.
   *
   * @param type the type of its values
   * @return a single region, with any value
   */
  public static Regions single(ValueType<Object> type) {
    return ValueTypeFailure.naming(type, () -> one(type));
  }

  private static Regions one(ValueType<Object> type) {
    Option<Object> any =
        type.all()
            .flatMap(Seq::headOption)
            .orElse(() -> type.others(Array.empty(), 1).headOption().flatMap(other -> other));
    return new Regions(
        type, List.of(), new int[] {0}, new Object[] {any.getOrNull()}, 1, List.of(), false, true);
  }

  /**
   * The regions of facts with values.
   *
   * @param declared the type of the values; undeclared if it is that of the constants
   * @param mentioned the constants that they are compared with
   * @param compared whether any comparison asks for their order
   * @param facts how many facts share the regions, being compared with each other
   * @throws ValueTypeFailure if the code of the type throws
   */
  public static Regions ofValues(
      ValueType<Object> declared, Iterable<?> mentioned, boolean compared, int facts) {
    ValueType<Object> type = effective(declared, mentioned);
    return ValueTypeFailure.naming(type, () -> valuesOf(type, mentioned, compared, facts));
  }

  private static Regions valuesOf(
      ValueType<Object> type, Iterable<?> mentioned, boolean compared, int facts) {
    boolean closed = isEnumerated(type);
    List<Object> constants =
        new ArrayList<>((closed ? type.all().get() : type.distinct(mentioned)).asJava());
    // Days stand for their regions, and one that nothing mentions is only found between others.
    boolean ordered = (compared && type.isOrdered()) || type.javaType() == LocalDate.class;
    if (ordered) {
      sort(type, constants);
    } else if (type.javaType() == Boolean.class) {
      // People say first what is so.
      Collections.reverse(constants);
    }
    List<Integer> positions = new ArrayList<>();
    List<@Nullable Object> values = new ArrayList<>();
    for (int gap = 0; gap <= constants.size(); gap++) {
      if (!closed && (ordered || gap == constants.size())) {
        List<@Nullable Object> points = points(type, constants, gap, facts, ordered);
        for (int point = 0; point < points.size(); point++) {
          positions.add(gap * (facts + 1) + point);
          values.add(points.get(point));
        }
      }
      if (gap < constants.size()) {
        positions.add(gap * (facts + 1) + facts);
        values.add(constants.get(gap));
      }
    }
    return new Regions(
        type,
        constants,
        positions.stream().mapToInt(p -> p).toArray(),
        values.toArray(),
        facts,
        List.of(),
        ordered,
        true);
  }

  private static ValueType<Object> effective(ValueType<Object> declared, Iterable<?> mentioned) {
    java.util.Iterator<?> all = mentioned.iterator();
    return declared.isDeclared() || !all.hasNext() ? declared : ValueType.ofValue(all.next());
  }

  private static boolean isEnumerated(ValueType<Object> type) {
    return type.all()
        .exists(
            all -> all.size() <= ENUMERATED_VALUES || Enum.class.isAssignableFrom(type.javaType()));
  }

  /** Values in a gap; null for each that may be there, but that nobody can make. */
  private static List<@Nullable Object> points(
      ValueType<Object> type, List<Object> constants, int gap, int wanted, boolean ordered) {
    List<@Nullable Object> points = new ArrayList<>();
    if (ordered) {
      type.strictlyBetween(at(constants, gap - 1), at(constants, gap), wanted)
          .forEach(point -> points.add(point.getOrNull()));
    } else {
      type.others(constants, wanted).forEach(point -> points.add(point.getOrNull()));
    }
    while (points.size() < wanted && !type.canMakeValues()) {
      points.add(null);
    }
    return points;
  }

  private static Option<Object> at(List<Object> constants, int index) {
    return index < 0 || index == constants.size()
        ? Option.none()
        : Option.some(constants.get(index));
  }

  /**
   * The regions of facts with sets. Of few elements every set is a region. Of many elements there
   * is, for each combination of results of the comparisons, one set for each fact.
   *
   * @param declared the type of the elements; undeclared if it is that of the mentioned ones
   * @param mentioned the elements that they are compared with
   * @param facts how many facts share the regions, being compared with each other
   * @throws ValueTypeFailure if the code of the type throws
   */
  public static Regions ofSets(
      ValueType<Object> declared,
      Iterable<?> mentioned,
      Seq<SetComparison> comparisons,
      int facts) {
    ValueType<Object> type = effective(declared, mentioned);
    return ValueTypeFailure.naming(type, () -> setsOf(type, mentioned, comparisons, facts));
  }

  private static Regions setsOf(
      ValueType<Object> type, Iterable<?> mentioned, Seq<SetComparison> comparisons, int facts) {
    List<Object> elements = new ArrayList<>(type.distinct(mentioned).asJava());
    Seq<Option<Object>> others = type.others(elements, facts);
    int wanted = type.canMakeValues() ? others.size() : facts;
    elements.addAll(others.flatMap(other -> other).asJava());
    for (int fact = others.count(Option::isDefined); fact < wanted; fact++) {
      elements.add(new Unmentioned(fact));
    }
    List<Set<Object>> sets = new ArrayList<>();
    boolean exhaustive = true;
    if (elements.size() <= ENUMERATED_ELEMENTS + facts) {
      for (int mask = 0; mask < 1 << elements.size(); mask++) {
        sets.add(subset(type, elements, mask));
      }
    } else {
      exhaustive = new SetClasses(type, elements, comparisons, facts).addTo(sets);
    }
    return new Regions(type, List.of(), new int[0], new Object[0], 1, sets, false, exhaustive);
  }

  /**
   * Refuses an order of an author's own that contradicts itself: it puts one value before another,
   * and not the other one after it.
   *
   * @throws ValueTypeFailure if the order does so with values of the regions
   */
  public Regions withCheckedOrder() {
    for (int i = 0; ordered && !type.isTotal() && i < values.length; i++) {
      for (int j = i + 1; j < Math.min(values.length, i + CHECKED_NEIGHBORS); j++) {
        if (!isBefore(values[i], values[j])) {
          throw ValueTypeFailure.ofOrder(type);
        }
      }
    }
    return this;
  }

  private boolean isBefore(@Nullable Object low, @Nullable Object high) {
    return low == null
        || high == null
        || ValueTypeFailure.naming(
            type, () -> type.compare(low, high) < 0 && type.compare(high, low) > 0);
  }

  /**
   * Whether every value is in a region, or no comparison distinguishes it from one that is.
   *
   * @return false if the comparisons have more combinations of results than are examined
   */
  public boolean isExhaustive() {
    return exhaustive;
  }

  /**
   * How many regions there are.
   *
   * @return one or more
   */
  public int size() {
    return sets.isEmpty() ? positions.length : sets.size();
  }

  /**
   * A value of the region.
   *
   * @param region the index of the region
   * @return a value; none if it is one that nothing mentions, of a type whose values cannot be made
   */
  public Option<Object> representative(int region) {
    if (!sets.isEmpty()) {
      return Option.some(sets.get(region));
    }
    return Option.of(values[region]);
  }

  /**
   * Whether nothing mentions the values of a region.
   *
   * @param region the index of the region
   * @return true if it lies between constants or beyond them
   */
  public boolean isUnmentioned(int region) {
    return sets.isEmpty() && (constants.isEmpty() || positions[region] % (points + 1) != points);
  }

  /**
   * The number of values between those of two regions, as far as they are distinguished.
   *
   * @param lower the index of the lower region; -1 for all values below the upper one
   * @param upper the index of the upper region; {@link #size} for all values above the lower one
   * @return their number, at most as many as a gap between two constants has points; that many if
   *     nobody knows, and of values in no order
   */
  public int room(int lower, int upper) {
    Option<Object> low = lower < 0 ? Option.none() : representative(lower);
    Option<Object> high = upper >= size() ? Option.none() : representative(upper);
    boolean isKnown = (lower < 0 || low.isDefined()) && (upper >= size() || high.isDefined());
    return ordered && isKnown && type.canMakeValues()
        ? ValueTypeFailure.naming(type, () -> type.strictlyBetween(low, high, points).size())
        : points;
  }

  /**
   * The region of a value.
   *
   * @return the index of its region; none if no region holds it
   */
  public Option<Integer> regionOf(Object value) {
    if (!sets.isEmpty()) {
      int set = Array.ofAll(sets).indexWhere(one -> isSameSet(one, (Set<?>) value));
      return set < 0 ? Option.none() : Option.some(set);
    }
    int constant = find(value);
    int wanted = constant >= 0 ? at(constant) : ~constant * (points + 1);
    int region = Arrays.binarySearch(positions, wanted);
    return region < 0 ? Option.none() : Option.some(region);
  }

  /** The index of a constant; for another value the complement of the gap that it lies in. */
  private int find(Object value) {
    try {
      return search(value);
    } catch (Throwable problem) {
      throw ValueTypeFailure.of(type, problem);
    }
  }

  private int search(Object value) {
    if (ordered) {
      return Collections.binarySearch(constants, value, type::compare);
    }
    @Nullable Integer index = indexes.get(type.key(value));
    if (index != null) {
      return index;
    }
    // Of an order that its author gave, equal values may have unequal keys.
    for (int i = 0; i < constants.size() && !type.isTotal(); i++) {
      if (type.same(constants.get(i), value)) {
        return i;
      }
    }
    return ~constants.size();
  }

  /**
   * Whether a value of the region meets a comparison with constants.
   *
   * @param region the index of the region
   * @param compared constants that were mentioned when the regions were made
   * @return true if it does
   */
  public boolean holds(int region, Operator operator, Seq<?> compared) {
    if (!sets.isEmpty()) {
      Set<Object> set = sets.get(region);
      return switch (operator) {
        case CONTAINS_ANY_OF -> compared.exists(constant -> contains(set, constant));
        case CONTAINS_ALL_OF -> compared.forAll(constant -> contains(set, constant));
        case CONTAINS_ONLY -> set.forAll(element -> compared.exists(c -> isSame(element, c)));
        case IS_EMPTY -> set.isEmpty();
        default -> compared.exists(constant -> isSameSet(set, (Set<?>) constant));
      };
    }
    return compared.exists(constant -> stands(positions[region], operator, at(index(constant))));
  }

  private boolean contains(Set<Object> set, Object wanted) {
    return set.exists(element -> isSame(element, wanted));
  }

  private boolean isSame(Object element, Object other) {
    return isSame(type, element, other);
  }

  static boolean isSame(ValueType<Object> type, Object element, Object other) {
    try {
      return element instanceof Unmentioned ? element.equals(other) : type.same(element, other);
    } catch (Throwable problem) {
      throw ValueTypeFailure.of(type, problem);
    }
  }

  private boolean isSameSet(Set<Object> set, Set<?> other) {
    // The other one may hold two Java objects that are one value.
    return other.forAll(element -> contains(set, element))
        && set.forAll(element -> other.exists(one -> isSame(element, one)));
  }

  private int index(Object constant) {
    int index = find(constant);
    if (index < 0) {
      throw new IllegalArgumentException("regions: `" + constant + "` was not mentioned");
    }
    return index;
  }

  /**
   * All regions whose values meet a comparison with constants.
   *
   * @param compared constants that were mentioned when the regions were made
   * @return the indexes of the regions
   */
  public BitSet holding(Operator operator, Seq<?> compared) {
    BitSet holding = new BitSet(size());
    if (!sets.isEmpty()) {
      for (int region = 0; region < size(); region++) {
        holding.set(region, holds(region, operator, compared));
      }
    } else if (operator.isThreshold()) {
      compared.forEach(constant -> beyond(holding, operator, at(index(constant))));
    } else {
      compared.forEach(
          constant -> holding.set(Arrays.binarySearch(positions, at(index(constant)))));
    }
    return holding;
  }

  private void beyond(BitSet holding, Operator operator, int limit) {
    for (int region = 0; region < positions.length; region++) {
      if (stands(positions[region], operator, limit)) {
        holding.set(region);
      }
    }
  }

  /**
   * Whether values of two regions, of facts that share these constants, meet a comparison.
   *
   * @param left the region of the one
   * @param right the region of the other
   * @return true if they do
   */
  public boolean holds(int left, Operator operator, int right) {
    return sets.isEmpty() ? stands(positions[left], operator, positions[right]) : left == right;
  }

  private int at(int constant) {
    return constant * (points + 1) + points;
  }

  private static boolean stands(int left, Operator operator, int right) {
    return switch (operator) {
      case AT_LEAST -> left >= right;
      case MORE_THAN -> left > right;
      case AT_MOST -> left <= right;
      case LESS_THAN -> left < right;
      default -> left == right;
    };
  }

  private static Set<Object> subset(ValueType<Object> type, List<Object> elements, int mask) {
    List<Object> chosen = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      if ((mask & 1 << i) != 0) {
        chosen.add(elements.get(i));
      }
    }
    return set(type, Array.ofAll(chosen));
  }

  /** Different elements as a set; their class may call equal what their type keeps apart. */
  static Set<Object> set(ValueType<Object> type, Seq<Object> elements) {
    Set<Object> hashed = LinkedHashSet.ofAll(elements);
    if (hashed.size() == elements.size()) {
      return hashed;
    }
    return elements.exists(Unmentioned.class::isInstance)
        ? IdentitySet.of(elements, true)
        : type.toSet(elements);
  }

  private static void sort(ValueType<Object> type, List<Object> constants) {
    try {
      constants.sort(type::compare);
    } catch (Throwable incomparable) {
      FatalErrors.throwIfFatal(incomparable);
      // An author's order may be broken; what is missing is then listed with less precision.
      constants.sort(Comparator.comparing(String::valueOf));
    }
  }
}
