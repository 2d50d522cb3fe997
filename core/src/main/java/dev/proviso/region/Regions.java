package dev.proviso.region;

import dev.proviso.condition.Operator;
import dev.proviso.domain.PrisonTerm;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The values of a fact, cut into the regions that a policy's comparisons can tell apart.
 *
 * <p>Facts that are compared with each other share their constants, and every gap between two
 * constants gets as many points as there are such facts, so that each order among them occurs.
 *
 * <p>For the library's own use; the module does not export it.
 */
public final class Regions {

  /** Beyond this many mentioned elements, sets are no longer enumerated one by one. */
  private static final int ENUMERATED_ELEMENTS = 8;

  /** An element that no comparison mentions. */
  private record Unmentioned(int number) {}

  private final List<Object> constants;
  private final Map<Object, Integer> indexes = new HashMap<>();
  private final int[] positions;
  private final int points;
  private final List<Set<Object>> sets;
  private final boolean ordered;

  private Regions(
      List<Object> constants,
      int[] positions,
      int points,
      List<Set<Object>> sets,
      boolean ordered) {
    this.constants = constants;
    for (int i = 0; i < constants.size(); i++) {
      indexes.put(constants.get(i), i);
    }
    this.positions = positions;
    this.points = points;
    this.sets = sets;
    this.ordered = ordered;
  }

  /**
   * The regions of a fact that is only asked whether it is known.
   *
   * @return a single region
   */
  public static Regions single() {
    return new Regions(List.of(), new int[] {0}, 1, List.of(), false);
  }

  /**
   * The regions of facts with values.
   *
   * @param mentioned the constants that they are compared with
   * @param compared whether any comparison asks for their order
   * @param facts how many facts share the regions, being compared with each other
   * @return the regions
   */
  public static Regions ofValues(Iterable<?> mentioned, boolean compared, int facts) {
    Seq<Object> distinct = Array.<Object>ofAll(mentioned).distinct();
    List<Object> constants = new ArrayList<>(universe(distinct).asJava());
    boolean closed = constants.size() > 0 && isClosed(constants.get(0));
    // Days stand for their regions, and one that nothing mentions is only found between others.
    boolean ordered = compared || (constants.size() > 0 && constants.get(0) instanceof LocalDate);
    if (ordered) {
      sort(constants);
    }
    List<Integer> positions = new ArrayList<>();
    for (int gap = 0; gap <= constants.size(); gap++) {
      boolean reachable = !closed && (ordered || gap == constants.size());
      int room = reachable ? room(constants, gap, facts, ordered) : 0;
      for (int point = 0; point < room; point++) {
        positions.add(gap * (facts + 1) + point);
      }
      if (gap < constants.size()) {
        positions.add(gap * (facts + 1) + facts);
      }
    }
    return new Regions(
        constants, positions.stream().mapToInt(p -> p).toArray(), facts, List.of(), ordered);
  }

  /**
   * The regions of facts with sets; of many elements only some sets.
   *
   * @param mentioned the elements that they are compared with
   * @param facts how many facts share the regions, being compared with each other
   * @return the regions
   */
  public static Regions ofSets(Iterable<?> mentioned, int facts) {
    Seq<Object> distinct = Array.<Object>ofAll(mentioned).distinct();
    List<Object> elements = new ArrayList<>(distinct.asJava());
    boolean closed =
        elements.size() > 0
            && isClosed(elements.get(0))
            && universe(distinct).size() == elements.size();
    for (int fact = 0; fact < facts && !closed; fact++) {
      elements.add(new Unmentioned(fact));
    }
    List<Set<Object>> sets = new ArrayList<>();
    if (elements.size() <= ENUMERATED_ELEMENTS + facts) {
      for (int mask = 0; mask < 1 << elements.size(); mask++) {
        sets.add(subset(elements, mask));
      }
    } else {
      sets.add(LinkedHashSet.empty());
      sets.add(LinkedHashSet.ofAll(elements));
      for (Object element : elements) {
        sets.add(LinkedHashSet.of(element));
        sets.add(LinkedHashSet.ofAll(elements).remove(element));
      }
    }
    return new Regions(List.of(), new int[0], 1, sets, false);
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
    int gap = positions[region] / (points + 1);
    if (!constants.isEmpty() && positions[region] % (points + 1) == points) {
      return Option.some(constants.get(gap));
    }
    int point = positions[region] % (points + 1);
    return ordered
        ? Between.value(
            gap == 0 ? Option.none() : Option.some(constants.get(gap - 1)),
            gap == constants.size() ? Option.none() : Option.some(constants.get(gap)),
            point,
            room(constants, gap, points, true))
        : Between.other(constants, point);
  }

  /**
   * A value that is none of some, of which nothing is asked but whether it is one of them.
   *
   * @param mentioned the values that it is not
   * @param point tells several such values apart: 0 for the first
   * @return the value; none if there is none, or the library cannot make values of that type
   */
  public static Option<Object> other(List<Object> mentioned, int point) {
    return Between.other(mentioned, point);
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
   * The region of a value.
   *
   * @param value a value
   * @return the index of its region; none if no region holds it
   */
  public Option<Integer> regionOf(Object value) {
    if (!sets.isEmpty()) {
      int set = sets.indexOf(value);
      return set < 0 ? Option.none() : Option.some(set);
    }
    int constant = indexes.getOrDefault(value, -1);
    int wanted = constant >= 0 ? at(constant) : gapOf(value) * (points + 1);
    int region = Arrays.binarySearch(positions, wanted);
    return region < 0 ? Option.none() : Option.some(region);
  }

  private int gapOf(Object value) {
    if (!ordered) {
      return constants.size();
    }
    int gap = 0;
    while (gap < constants.size() && order(constants.get(gap), value) < 0) {
      gap++;
    }
    return gap;
  }

  /**
   * Whether a value of the region meets a comparison with constants.
   *
   * @param region the index of the region
   * @param operator the operator
   * @param compared constants that were mentioned when the regions were made
   * @return true if it does
   */
  public boolean holds(int region, Operator operator, Seq<?> compared) {
    if (!sets.isEmpty()) {
      Set<Object> set = sets.get(region);
      return switch (operator) {
        case CONTAINS_ANY_OF -> compared.exists(set::contains);
        case CONTAINS_ALL_OF -> compared.forAll(set::contains);
        case CONTAINS_ONLY -> set.forAll(element -> compared.exists(element::equals));
        case IS_EMPTY -> set.isEmpty();
        default -> compared.exists(set::equals);
      };
    }
    return compared.exists(constant -> stands(positions[region], operator, at(index(constant))));
  }

  private int index(Object constant) {
    return Objects.requireNonNull(indexes.get(constant), "mentioned");
  }

  /**
   * All regions whose values meet a comparison with constants.
   *
   * @param operator the operator
   * @param compared constants that were mentioned when the regions were made
   * @return the indexes of the regions
   */
  public BitSet holding(Operator operator, Seq<?> compared) {
    BitSet holding = new BitSet(size());
    if (!sets.isEmpty() || operator.isThreshold()) {
      for (int region = 0; region < size(); region++) {
        holding.set(region, holds(region, operator, compared));
      }
    } else {
      compared.forEach(
          constant -> holding.set(Arrays.binarySearch(positions, at(index(constant)))));
    }
    return holding;
  }

  /**
   * Whether values of two regions, of facts that share these constants, meet a comparison.
   *
   * @param left the region of the one
   * @param operator the operator
   * @param right the region of the other
   * @return true if they do
   */
  public boolean holds(int left, Operator operator, int right) {
    return sets.isEmpty()
        ? stands(positions[left], operator, positions[right])
        : sets.get(left).equals(sets.get(right));
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

  private static Set<Object> subset(List<Object> elements, int mask) {
    List<Object> chosen = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      if ((mask & 1 << i) != 0) {
        chosen.add(elements.get(i));
      }
    }
    return LinkedHashSet.ofAll(chosen);
  }

  private static boolean isClosed(Object constant) {
    return constant instanceof Enum<?> || constant instanceof Boolean;
  }

  private static Seq<Object> universe(Seq<Object> mentioned) {
    if (mentioned.isEmpty()) {
      return mentioned;
    }
    if (mentioned.head() instanceof Enum<?> constant) {
      return Array.of((Object[]) constant.getDeclaringClass().getEnumConstants());
    }
    return mentioned.head() instanceof Boolean ? Array.of(true, false) : mentioned;
  }

  private static void sort(List<Object> constants) {
    try {
      constants.sort(Regions::order);
    } catch (RuntimeException incomparable) {
      // An author's order may be broken; what is missing is then listed with less precision.
      constants.sort(Comparator.comparing(String::valueOf));
    }
  }

  @SuppressWarnings("unchecked") // thresholds are only built for comparable types
  private static int order(Object left, Object right) {
    return ((Comparable<Object>) left).compareTo(right);
  }

  /**
   * How many of the wanted points a gap has room for, as far as the type is known to be discrete.
   */
  private static int room(List<Object> constants, int gap, int wanted, boolean ordered) {
    if (!ordered) {
      return wanted;
    }
    Object below = gap == 0 ? Collections.emptyList() : constants.get(gap - 1);
    Object above = gap == constants.size() ? Collections.emptyList() : constants.get(gap);
    long between = Long.MAX_VALUE;
    if (below instanceof Integer low && above instanceof Integer high) {
      between = (long) high - low - 1;
    } else if (below instanceof Long low && above instanceof Long high) {
      between = low < high && high - low < 0 ? Long.MAX_VALUE : high - low - 1;
    } else if (below instanceof Integer low) {
      between = (long) Integer.MAX_VALUE - low;
    } else if (above instanceof Integer high) {
      between = (long) high - Integer.MIN_VALUE;
    } else if (below instanceof Long low) {
      between = low < 0 ? Long.MAX_VALUE : Long.MAX_VALUE - low;
    } else if (above instanceof Long high) {
      between = high > 0 ? Long.MAX_VALUE : high - Long.MIN_VALUE;
    } else if (below instanceof LocalDate low && gap == constants.size()) {
      between = ChronoUnit.DAYS.between(low, LocalDate.MAX);
    } else if (above instanceof LocalDate high && gap == 0) {
      between = ChronoUnit.DAYS.between(LocalDate.MIN, high);
    } else if (below instanceof LocalDate low && above instanceof LocalDate high) {
      between = ChronoUnit.DAYS.between(low, high) - 1;
    } else if (below instanceof PrisonTerm low) {
      between = low.isLife() ? 0 : monthsUntil(low, above);
    } else if (above instanceof PrisonTerm high && !high.isLife()) {
      between = high.months().get() - 1L;
    }
    return (int) Math.min(wanted, between);
  }

  private static long monthsUntil(PrisonTerm low, Object above) {
    return above instanceof PrisonTerm high && !high.isLife()
        ? (long) high.months().get() - low.months().get() - 1
        : Long.MAX_VALUE;
  }
}
