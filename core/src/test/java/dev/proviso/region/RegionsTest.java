package dev.proviso.region;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Operator;
import dev.proviso.domain.Country;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.policy.Sample;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A region stands for its values: what is said of it is what is said of any of them. */
class RegionsTest {

  private static final List<Operator> THRESHOLDS =
      List.of(Operator.AT_LEAST, Operator.MORE_THAN, Operator.AT_MOST, Operator.LESS_THAN);

  @Provide
  Arbitrary<List<Object>> constants() {
    return Arbitraries.oneOf(
        ordered(Arbitraries.of(-3, -2, 0, 1, 2, 5, 100, Integer.MAX_VALUE - 1)),
        ordered(Arbitraries.of(-3L, -2L, 0L, 1L, 2L, 5L, 1L << 40)),
        ordered(Arbitraries.of(1, 2, 3, 9, 20).map(Sample::day)),
        ordered(Arbitraries.of(1, 2, 3, 12, 72, 73, 240).map(PrisonTerm::ofMonths)),
        ordered(Arbitraries.of("-1", "0", "0.5", "0.75", "1", "1000").map(BigDecimal::new)),
        ordered(Arbitraries.of(-1.5, 0.0, 0.25, 3.0)));
  }

  private static Arbitrary<List<Object>> ordered(Arbitrary<?> values) {
    return values.map(value -> (Object) value).list().uniqueElements().ofMinSize(1).ofMaxSize(4);
  }

  private static List<Object> values(Regions regions) {
    List<Object> values = new ArrayList<>();
    for (int region = 0; region < regions.size(); region++) {
      Option<Object> value = regions.representative(region);
      assertThat(value).as("a value of region %s", region).isNotEmpty();
      values.add(value.get());
    }
    return values;
  }

  @Property(tries = 300)
  void regions_of_an_order_are_its_values_in_their_order(
      @ForAll("constants") List<Object> constants, @ForAll @IntRange(min = 1, max = 3) int facts) {
    Regions regions = Regions.ofValues(ValueType.undeclared(), constants, true, facts);
    List<Object> values = values(regions);

    assertThat(values).doesNotHaveDuplicates().isSorted().containsAll(constants);
    for (int region = 0; region < values.size(); region++) {
      int found = regions.regionOf(values.get(region)).get();
      // Points of one gap are told apart only by facts that are compared with each other.
      assertThat(values.get(found)).isEqualTo(values.get(firstOfGap(constants, values, region)));
      assertThat(regions.isUnmentioned(region)).isEqualTo(!constants.contains(values.get(region)));
    }
  }

  private static int firstOfGap(List<Object> constants, List<Object> values, int region) {
    int first = region;
    while (first > 0
        && !constants.contains(values.get(first))
        && !constants.contains(values.get(first - 1))) {
      first--;
    }
    return first;
  }

  @Property(tries = 300)
  void a_region_meets_a_comparison_if_its_value_does(
      @ForAll("constants") List<Object> constants, @ForAll @IntRange(min = 1, max = 3) int facts) {
    Regions regions = Regions.ofValues(ValueType.undeclared(), constants, true, facts);
    List<Object> values = values(regions);
    for (Object constant : constants) {
      for (Operator operator : THRESHOLDS) {
        agree(regions, values, operator, Array.of(constant));
      }
      agree(regions, values, Operator.IS, Array.of(constant));
    }
    agree(regions, values, Operator.IS_ONE_OF, Array.ofAll(constants));
  }

  @SuppressWarnings("unchecked") // compared with values of its own type
  private static boolean said(Object value, Operator operator, Seq<Object> constants) {
    return switch (operator) {
      case AT_LEAST -> ((Comparable<Object>) value).compareTo(constants.head()) >= 0;
      case MORE_THAN -> ((Comparable<Object>) value).compareTo(constants.head()) > 0;
      case AT_MOST -> ((Comparable<Object>) value).compareTo(constants.head()) <= 0;
      case LESS_THAN -> ((Comparable<Object>) value).compareTo(constants.head()) < 0;
      case CONTAINS_ANY_OF -> ((Set<?>) value).exists(constants::contains);
      case CONTAINS_ALL_OF -> ((Set<Object>) value).containsAll(constants);
      case CONTAINS_ONLY -> constants.containsAll((Set<Object>) value);
      case IS_EMPTY -> ((Set<?>) value).isEmpty();
      default -> constants.contains(value);
    };
  }

  private static void agree(
      Regions regions, List<Object> values, Operator operator, Seq<Object> constants) {
    BitSet holding = new BitSet();
    for (int region = 0; region < values.size(); region++) {
      boolean holds = said(values.get(region), operator, constants);
      assertThat(regions.holds(region, operator, constants))
          .as("%s %s %s", values.get(region), operator, constants)
          .isEqualTo(holds);
      holding.set(region, holds);
    }
    assertThat(regions.holding(operator, constants)).isEqualTo(holding);
  }

  @Property(tries = 200)
  void two_regions_compare_as_their_values_do(
      @ForAll("constants") List<Object> constants, @ForAll @IntRange(min = 2, max = 3) int facts) {
    Regions regions = Regions.ofValues(ValueType.undeclared(), constants, true, facts);
    List<Object> values = values(regions);
    for (int left = 0; left < values.size(); left++) {
      for (int right = 0; right < values.size(); right++) {
        for (Operator operator : THRESHOLDS) {
          assertThat(regions.holds(left, operator, right))
              .isEqualTo(said(values.get(left), operator, Array.of(values.get(right))));
        }
        assertThat(regions.holds(left, Operator.IS, right)).isEqualTo(left == right);
      }
    }
  }

  @Test
  void a_gap_has_a_point_for_each_fact_as_far_as_there_is_room() {
    assertThat(values(Regions.ofValues(ValueType.undeclared(), List.of(1, 2, 4, 7), true, 2)))
        .containsExactly(-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(values(Regions.ofValues(ValueType.undeclared(), List.of(1L, 3L), true, 1)))
        .containsExactly(0L, 1L, 2L, 3L, 4L);
    assertThat(
            values(
                Regions.ofValues(
                    ValueType.undeclared(), List.of(Sample.day(2), Sample.day(3)), true, 1)))
        .containsExactly(Sample.day(1), Sample.day(2), Sample.day(3), Sample.day(4));
  }

  @Test
  void nothing_lies_beyond_the_ends_of_a_type() {
    assertThat(
            values(
                Regions.ofValues(
                    ValueType.undeclared(),
                    List.of(Integer.MIN_VALUE, Integer.MAX_VALUE),
                    true,
                    1)))
        .containsExactly(Integer.MIN_VALUE, Integer.MIN_VALUE + 1, Integer.MAX_VALUE);
    assertThat(
            values(
                Regions.ofValues(
                    ValueType.undeclared(), List.of(Long.MIN_VALUE, Long.MAX_VALUE), true, 1)))
        .containsExactly(Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE);
    assertThat(
            values(
                Regions.ofValues(
                    ValueType.undeclared(), List.of(LocalDate.MIN, LocalDate.MAX), true, 1)))
        .containsExactly(LocalDate.MIN, LocalDate.MIN.plusDays(1), LocalDate.MAX);
  }

  @Test
  void a_term_between_two_is_one_of_whole_years_where_there_is_room() {
    assertThat(
            values(
                Regions.ofValues(
                    ValueType.undeclared(),
                    List.of(PrisonTerm.ofMonths(12), PrisonTerm.ofMonths(72)),
                    true,
                    1)))
        .contains(PrisonTerm.ofMonths(24), PrisonTerm.ofMonths(84));
    assertThat(
            values(
                Regions.ofValues(
                    ValueType.undeclared(),
                    List.of(PrisonTerm.ofMonths(70), PrisonTerm.ofMonths(72)),
                    true,
                    1)))
        .contains(PrisonTerm.ofMonths(71));
  }

  @Test
  void a_closed_type_has_its_values_and_no_other() {
    assertThat(
            values(Regions.ofValues(ValueType.undeclared(), List.of(Sample.Color.GREEN), false, 1)))
        .containsExactlyInAnyOrder((Object[]) Sample.Color.values());
    assertThat(values(Regions.ofValues(ValueType.undeclared(), List.of(true), false, 2)))
        .containsExactlyInAnyOrder(true, false);
  }

  @Test
  void what_is_only_asked_for_equality_has_one_other_value_for_each_fact() {
    List<Object> countries = List.of(Country.of("NO"), Country.of("LU"));
    List<Object> values = values(Regions.ofValues(ValueType.undeclared(), countries, false, 2));
    assertThat(values).hasSize(4).containsAll(countries).doesNotHaveDuplicates();
    assertThat(values(Regions.ofValues(ValueType.undeclared(), List.of("Oslo"), false, 2)))
        .containsExactly("Oslo", "something else", "something else 2");
    assertThat(values(Regions.ofValues(ValueType.undeclared(), List.of(7, 3), false, 2)))
        .containsExactly(7, 3, 8, 9);
    assertThat(values(Regions.ofValues(ValueType.undeclared(), List.of(7L), false, 1)))
        .containsExactly(7L, 8L);
  }

  @Test
  void a_type_whose_values_cannot_be_made_has_a_region_without_one() {
    Regions regions =
        Regions.ofValues(ValueType.undeclared(), List.of(Arrays.asList("x")), false, 1);

    assertThat(regions.size()).isEqualTo(2);
    assertThat(regions.representative(1)).isEmpty();
    assertThat(regions.isUnmentioned(0)).isFalse();
    assertThat(regions.isUnmentioned(1)).isTrue();
    assertThat(
            values(Regions.ofValues(ValueType.undeclared(), List.of("something else"), false, 1)))
        .containsExactly("something else", "something else 2");
  }

  @Test
  void a_fact_that_is_only_asked_whether_it_is_known_has_one_region() {
    assertThat(Regions.single(ValueType.undeclared()).size()).isEqualTo(1);
    assertThat(Regions.single(ValueType.undeclared()).isUnmentioned(0)).isTrue();
  }

  @Property(tries = 100)
  void a_region_of_sets_meets_a_comparison_if_its_set_does(
      @ForAll @IntRange(min = 1, max = 12) int elements,
      @ForAll @IntRange(min = 1, max = 2) int facts) {
    Seq<Object> mentioned = Array.range(0, elements).map(i -> (Object) ("e" + i));
    Regions regions = ofSets(mentioned, facts);
    List<Object> sets = values(regions);
    assertThat(sets).doesNotHaveDuplicates();
    for (Operator operator :
        List.of(
            Operator.CONTAINS_ANY_OF,
            Operator.CONTAINS_ALL_OF,
            Operator.CONTAINS_ONLY,
            Operator.IS_EMPTY)) {
      Seq<Object> compared = operator == Operator.IS_EMPTY ? Array.empty() : mentioned;
      agree(regions, sets, operator, compared);
    }
    for (int region = 0; region < sets.size(); region++) {
      assertThat(regions.regionOf(sets.get(region))).isEqualTo(Option.some(region));
      assertThat(regions.isUnmentioned(region)).isFalse();
      assertThat(regions.holds(region, Operator.IS, region)).isTrue();
    }
    assertThat(regions.holds(0, Operator.IS, 1)).isFalse();
    assertThat(regions.regionOf(LinkedHashSet.of("not an element"))).isEmpty();
  }

  @Test
  void a_set_may_hold_what_nothing_mentions_unless_all_is_mentioned() {
    assertThat(ofSets(List.of("a", "b"), 1).size()).isEqualTo(8);
    assertThat(ofSets(List.of("a", "b"), 2).size()).isEqualTo(16);
    assertThat(ofSets(List.of(Sample.Tag.LEFT, Sample.Tag.RIGHT), 1).size()).isEqualTo(4);
    assertThat(ofSets(List.of(Sample.Tag.LEFT), 1).size()).isEqualTo(4);
  }

  /** The regions of sets about which all is asked at once. */
  private static Regions ofSets(Iterable<?> mentioned, int facts) {
    Seq<Object> all = Array.ofAll(mentioned);
    Seq<SetComparison> comparisons =
        Array.of(Operator.CONTAINS_ANY_OF, Operator.CONTAINS_ALL_OF, Operator.CONTAINS_ONLY)
            .map(operator -> new SetComparison(operator, all))
            .append(new SetComparison(Operator.IS_EMPTY, Array.empty()));
    return Regions.ofSets(ValueType.undeclared(), all, comparisons, facts);
  }

  @Test
  void of_many_elements_those_sets_are_distinguished_that_comparisons_distinguish() {
    Seq<Object> nine = Array.range(0, 9).map(i -> (Object) i);

    assertThat(ofSets(nine.drop(1), 1).size()).isEqualTo(1 << 9);
    // None; some; all; with something else: some or all; something else alone.
    assertThat(ofSets(nine, 1).size()).isEqualTo(6);
    assertThat(ofSets(nine, 1).isExhaustive()).isTrue();
  }

  @Property(tries = 50)
  void every_combination_of_truths_of_comparisons_of_many_elements_is_a_region(@ForAll long seed) {
    Random random = new Random(seed);
    Seq<Object> elements = Array.range(0, 10).map(i -> (Object) i);
    Seq<SetComparison> comparisons =
        Array.fill(1 + random.nextInt(4), () -> comparison(random, elements));
    Regions regions = Regions.ofSets(ValueType.undeclared(), elements, comparisons, 2);
    Map<List<Boolean>, Integer> ways = new HashMap<>();
    for (int mask = 0; mask < 1 << 12; mask++) {
      int chosen = mask;
      Set<Object> set =
          LinkedHashSet.ofAll(Array.range(0, 12).filter(i -> (chosen >> i & 1) == 1))
              .map(i -> (Object) i);
      ways.merge(comparisons.map(one -> holds(one, set)).asJava(), 1, Integer::sum);
    }
    Map<List<Boolean>, Integer> found = new HashMap<>();
    for (int region = 0; region < regions.size(); region++) {
      int at = region;
      found.merge(
          comparisons.map(one -> regions.holds(at, one.operator(), one.constants())).asJava(),
          1,
          Integer::sum);
    }
    // Two facts that are compared with each other may be the same or not, if there are two sets.
    ways.replaceAll((way, count) -> Math.min(2, count));
    assertThat(found).isEqualTo(ways);
  }

  private static SetComparison comparison(Random random, Seq<Object> elements) {
    Seq<Object> some = elements.filter(element -> random.nextInt(3) == 0);
    return switch (random.nextInt(5)) {
      case 0 -> new SetComparison(Operator.IS_EMPTY, Array.empty());
      case 1 -> new SetComparison(Operator.CONTAINS_ANY_OF, some);
      case 2 -> new SetComparison(Operator.CONTAINS_ALL_OF, some);
      case 3 -> new SetComparison(Operator.CONTAINS_ONLY, some);
      default -> new SetComparison(Operator.IS, Array.of(LinkedHashSet.ofAll(some)));
    };
  }

  private static boolean holds(SetComparison comparison, Set<Object> set) {
    Seq<?> constants = comparison.constants();
    return switch (comparison.operator()) {
      case CONTAINS_ANY_OF -> constants.exists(one -> set.toList().contains(one));
      case CONTAINS_ALL_OF -> constants.forAll(one -> set.toList().contains(one));
      case CONTAINS_ONLY -> set.forAll(one -> constants.exists(one::equals));
      case IS_EMPTY -> set.isEmpty();
      default -> constants.exists(set::equals);
    };
  }

  private static Regions of(Object... constants) {
    return Regions.ofValues(ValueType.undeclared(), List.of(constants), true, 3);
  }

  @Test
  void there_is_room_between_two_regions_for_as_many_values_as_lie_there() {
    Regions numbers = of(1, 2, 4);
    int one = numbers.regionOf(1).get();
    int two = numbers.regionOf(2).get();
    int four = numbers.regionOf(4).get();

    assertThat(numbers.room(one, two)).isZero();
    assertThat(numbers.room(two, four)).isEqualTo(1);
    assertThat(numbers.room(one, four)).isEqualTo(2);
    assertThat(numbers.room(-1, one)).isEqualTo(3);
    assertThat(numbers.room(four, numbers.size())).isEqualTo(3);
    assertThat(numbers.room(-1, numbers.size())).isEqualTo(3);
  }

  @Test
  void there_is_no_room_beyond_the_ends_of_a_type() {
    Regions numbers = of(Integer.MIN_VALUE, Integer.MAX_VALUE - 1);

    assertThat(numbers.room(-1, numbers.regionOf(Integer.MIN_VALUE).get())).isZero();
    assertThat(numbers.room(numbers.regionOf(Integer.MAX_VALUE - 1).get(), numbers.size()))
        .isEqualTo(1);
  }

  @Test
  void of_values_that_nobody_can_make_or_order_there_is_room_for_all() {
    Regions grades = of(new Grade(1), new Grade(2));
    Regions names =
        Regions.ofValues(untyped(ValueType.of(String.class)), List.of("a", "b"), false, 3);

    assertThat(grades.room(grades.regionOf(new Grade(1)).get(), 2)).isEqualTo(3);
    assertThat(grades.room(0, 1)).isEqualTo(3);
    assertThat(names.room(0, 1)).isEqualTo(3);
  }

  /** Of such values the library knows only which of two is greater. */
  private record Grade(int number) implements Comparable<Grade> {
    @Override
    public int compareTo(Grade other) {
      return Integer.compare(number, other.number);
    }
  }

  @Test
  void a_value_without_an_order_is_found_among_the_constants() {
    Regions names =
        Regions.ofValues(untyped(ValueType.of(String.class)), List.of("a", "b"), false, 1);

    assertThat(names.regionOf("a")).containsExactly(0);
    assertThat(names.regionOf("b")).containsExactly(1);
    assertThat(names.regionOf("c")).containsExactly(2);
    assertThat(names.isUnmentioned(2)).isTrue();
  }

  @Test
  void equal_values_are_in_one_region_though_their_keys_are_not_equal() {
    ValueType<Object> type = anyCase();
    Regions regions = Regions.ofValues(type, List.of("a", "B"), false, 1);

    assertThat(regions.regionOf("b")).isEqualTo(regions.regionOf("B"));
    assertThat(regions.regionOf("A")).isEqualTo(regions.regionOf("a"));
    assertThat(regions.regionOf("c")).isNotEqualTo(regions.regionOf("a"));
  }

  private static ValueType<Object> anyCase() {
    return untyped(
        ValueType.define("any case", String.class)
            .ordered(String.CASE_INSENSITIVE_ORDER, text -> text.toLowerCase(Locale.ROOT)));
  }

  @SuppressWarnings("unchecked") // only values of the type are compared
  private static ValueType<Object> untyped(ValueType<?> type) {
    return (ValueType<Object>) type;
  }

  @Test
  void a_set_is_found_only_by_the_same_elements() {
    Regions sets =
        Regions.ofSets(
            ValueType.undeclared(), List.of("a", "b"), io.vavr.collection.Array.empty(), 1);
    Set<Object> both = LinkedHashSet.of("a", "b");

    assertThat(sets.isExhaustive()).isTrue();
    assertThat(sets.regionOf(both).map(sets::representative)).containsExactly(Option.some(both));
    assertThat(sets.regionOf(LinkedHashSet.of("a")))
        .isNotEqualTo(sets.regionOf(both))
        .isNotEqualTo(sets.regionOf(LinkedHashSet.of("b")));
    assertThat(sets.regionOf(LinkedHashSet.of("a", "b", "c", "d"))).isEmpty();
  }
}
