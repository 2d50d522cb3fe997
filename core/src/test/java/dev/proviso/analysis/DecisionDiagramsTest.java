package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Diagrams stand for functions, which tables of all their values stand for as well. */
class DecisionDiagramsTest {

  private static final int[] DOMAINS = {2, 4, 3, 2, 5};
  private static final List<int[]> POINTS = points();
  private static final int TRIES = 400;

  /** A function as a diagram and as a table of the points at which it is true. */
  private record Both(int diagram, BitSet table) {}

  private static List<int[]> points() {
    List<int[]> points = new ArrayList<>();
    points.add(new int[0]);
    for (int domain : DOMAINS) {
      List<int[]> longer = new ArrayList<>();
      for (int[] point : points) {
        for (int value = 0; value < domain; value++) {
          int[] more = Arrays.copyOf(point, point.length + 1);
          more[point.length] = value;
          longer.add(more);
        }
      }
      points = longer;
    }
    return points;
  }

  private interface Holds {
    boolean at(int point);
  }

  private static BitSet table(Holds holds) {
    BitSet table = new BitSet();
    for (int point = 0; point < POINTS.size(); point++) {
      table.set(point, holds.at(point));
    }
    return table;
  }

  private static boolean isTrue(DecisionDiagrams diagrams, int function, int[] point) {
    int at = function;
    while (!diagrams.isTerminal(at)) {
      at = diagrams.child(at, point[diagrams.level(at)]);
    }
    return at == DecisionDiagrams.TRUE;
  }

  private static void isThe(DecisionDiagrams diagrams, int function, BitSet table) {
    assertThat(table(point -> isTrue(diagrams, function, POINTS.get(point)))).isEqualTo(table);
  }

  private static Both random(DecisionDiagrams diagrams, Random random, int depth) {
    if (depth == 0) {
      int variable = random.nextInt(DOMAINS.length);
      int mask = random.nextInt(1 << DOMAINS[variable]);
      return new Both(
          diagrams.literal(variable, value -> (mask >> value & 1) == 1),
          table(point -> (mask >> POINTS.get(point)[variable] & 1) == 1));
    }
    Both left = random(diagrams, random, depth - 1);
    Both right = random(diagrams, random, depth - 1);
    BitSet table = (BitSet) left.table().clone();
    return switch (random.nextInt(3)) {
      case 0 -> {
        table.and(right.table());
        yield new Both(diagrams.and(left.diagram(), right.diagram()), table);
      }
      case 1 -> {
        table.or(right.table());
        yield new Both(diagrams.or(left.diagram(), right.diagram()), table);
      }
      default -> {
        table.andNot(right.table());
        yield new Both(diagrams.minus(left.diagram(), right.diagram()), table);
      }
    };
  }

  private static BitSet restricted(BitSet table, int[] values) {
    return table(
        point -> {
          int[] given = POINTS.get(point).clone();
          for (int variable = 0; variable < given.length; variable++) {
            given[variable] = values[variable] >= 0 ? values[variable] : given[variable];
          }
          return table.get(index(given));
        });
  }

  private static int index(int[] point) {
    int index = 0;
    for (int variable = 0; variable < DOMAINS.length; variable++) {
      index = index * DOMAINS[variable] + point[variable];
    }
    return index;
  }

  @Test
  void they_are_true_where_the_tables_are_and_the_same_where_these_are() {
    Random random = new Random(20210803);
    DecisionDiagrams diagrams = new DecisionDiagrams(DOMAINS);
    for (int i = 0; i < TRIES; i++) {
      Both left = random(diagrams, random, i % 4);
      Both right = random(diagrams, random, 1 + i % 3);
      isThe(diagrams, left.diagram(), left.table());
      assertThat(left.diagram() == right.diagram()).isEqualTo(left.table().equals(right.table()));
      assertThat(diagrams.meet(left.diagram(), right.diagram()))
          .isEqualTo(left.table().intersects(right.table()));
      BitSet denied = (BitSet) left.table().clone();
      denied.flip(0, POINTS.size());
      isThe(diagrams, diagrams.not(left.diagram()), denied);
    }
  }

  @Test
  void some_are_true_where_any_one_is() {
    Random random = new Random(20210804);
    DecisionDiagrams diagrams = new DecisionDiagrams(DOMAINS);
    for (int count = 0; count < 8; count++) {
      int[] functions = new int[count];
      BitSet table = new BitSet();
      for (int i = 0; i < count; i++) {
        Both one = random(diagrams, random, 1);
        functions[i] = one.diagram();
        table.or(one.table());
      }
      isThe(diagrams, diagrams.any(functions), table);
    }
  }

  @Test
  void with_some_values_given_the_rest_is_left() {
    Random random = new Random(20210805);
    DecisionDiagrams diagrams = new DecisionDiagrams(DOMAINS);
    for (int i = 0; i < TRIES; i++) {
      Both one = random(diagrams, random, 1 + i % 3);
      int[] values = new int[DOMAINS.length];
      for (int variable = 0; variable < values.length; variable++) {
        values[variable] = random.nextInt(DOMAINS[variable] + 1) - 1;
      }
      isThe(diagrams, diagrams.restrict(one.diagram(), values), restricted(one.table(), values));
    }
  }

  @Test
  void whether_values_of_some_variables_lead_there_is_reported() {
    Random random = new Random(20210806);
    DecisionDiagrams diagrams = new DecisionDiagrams(DOMAINS);
    for (int i = 0; i < TRIES; i++) {
      Both one = random(diagrams, random, 1 + i % 3);
      int variable = i % DOMAINS.length;
      BitSet table = new BitSet();
      for (int value = 0; value < DOMAINS[variable]; value++) {
        int[] values = new int[DOMAINS.length];
        Arrays.fill(values, -1);
        values[variable] = value;
        table.or(restricted(one.table(), values));
      }
      isThe(diagrams, diagrams.exists(one.diagram(), other -> other == variable), table);
    }
  }

  @Test
  void the_shortest_way_to_a_case_is_found_and_each_other_value_will_do() {
    Random random = new Random(20210807);
    DecisionDiagrams diagrams = new DecisionDiagrams(DOMAINS);
    for (int i = 0; i < TRIES; i++) {
      Both one = random(diagrams, random, 1 + i % 3);
      if (one.diagram() == DecisionDiagrams.FALSE) {
        continue;
      }
      int[] path = diagrams.path(one.diagram());
      assertThat(diagrams.restrict(one.diagram(), path)).isEqualTo(DecisionDiagrams.TRUE);
      assertThat(Arrays.stream(path).filter(value -> value >= 0).count())
          .isEqualTo(shortest(diagrams, one.diagram()));
    }
  }

  private static int shortest(DecisionDiagrams diagrams, int function) {
    if (diagrams.isTerminal(function)) {
      return function == DecisionDiagrams.TRUE ? 0 : POINTS.size();
    }
    int shortest = POINTS.size();
    for (int value = 0; value < DOMAINS[diagrams.level(function)]; value++) {
      shortest = Math.min(shortest, 1 + shortest(diagrams, diagrams.child(function, value)));
    }
    return shortest;
  }

  @Test
  void a_function_depends_on_the_variables_that_make_a_difference() {
    Random random = new Random(20210808);
    DecisionDiagrams diagrams = new DecisionDiagrams(DOMAINS);
    for (int i = 0; i < TRIES; i++) {
      Both one = random(diagrams, random, 1 + i % 3);
      boolean[] support = diagrams.support(one.diagram());
      for (int variable = 0; variable < DOMAINS.length; variable++) {
        int[] values = new int[DOMAINS.length];
        Arrays.fill(values, -1);
        values[variable] = 0;
        boolean differs = false;
        for (int value = 1; value < DOMAINS[variable]; value++) {
          int[] others = values.clone();
          others[variable] = value;
          differs |= !restricted(one.table(), values).equals(restricted(one.table(), others));
        }
        assertThat(support[variable]).isEqualTo(differs);
      }
    }
  }

  /** The same literals are the same numbers, however many nodes have come between. */
  private static List<Integer> literals(DecisionDiagrams diagrams) {
    List<Integer> literals = new ArrayList<>();
    for (int variable = 0; variable < diagrams.variables(); variable++) {
      for (int mask = 1; mask < (1 << diagrams.domain(variable)) - 1; mask++) {
        int values = mask;
        literals.add(diagrams.literal(variable, value -> (values >> value & 1) == 1));
      }
    }
    return literals;
  }

  @Test
  void thousands_of_nodes_are_still_distinguished() {
    Random random = new Random(20210809);
    int[] domains = new int[40];
    Arrays.fill(domains, 3);
    DecisionDiagrams diagrams = new DecisionDiagrams(domains);
    List<Integer> early = literals(diagrams);
    List<Integer> minterms = new ArrayList<>();
    List<int[]> points = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      int[] point = random.ints(domains.length, 0, 3).toArray();
      points.add(point);
      minterms.add(diagrams.cube(point));
    }
    assertThat(diagrams.nodes()).isGreaterThan(10_000);
    assertThat(minterms).doesNotHaveDuplicates();
    assertThat(literals(diagrams)).isEqualTo(early);
    int all = diagrams.any(minterms.stream().mapToInt(node -> node).toArray());
    for (int i = 0; i < points.size(); i++) {
      assertThat(isTrue(diagrams, all, points.get(i))).isTrue();
      int[] other = points.get(i).clone();
      other[i % other.length] = (other[i % other.length] + 1) % 3;
      assertThat(isTrue(diagrams, all, other)).isFalse();
      assertThat(diagrams.minus(minterms.get(i), all)).isEqualTo(DecisionDiagrams.FALSE);
    }
  }

  @Test
  void it_is_given_up_after_its_steps_and_with_more_it_is_not() {
    DecisionDiagrams diagrams = new DecisionDiagrams(DOMAINS);
    diagrams.within(3);

    assertThatThrownBy(() -> diagrams.literal(4, value -> value == 2))
        .isInstanceOf(OverBudgetException.class)
        .hasMessage("more steps would be needed; give a larger budget");
    diagrams.within(100);
    int two = diagrams.literal(4, value -> value == 2);
    isThe(diagrams, two, table(point -> POINTS.get(point)[4] == 2));
  }

  @Test
  void whatever_is_done_with_a_function_takes_steps() {
    DecisionDiagrams diagrams = new DecisionDiagrams(DOMAINS);
    int left = diagrams.or(diagrams.literal(0, v -> v == 1), diagrams.literal(4, v -> v > 2));
    int right = diagrams.or(diagrams.literal(1, v -> v == 3), diagrams.literal(4, v -> v < 2));
    int[] values = {1, -1, -1, -1, 3};
    diagrams.within(0);

    assertThatThrownBy(() -> diagrams.and(left, right)).isInstanceOf(OverBudgetException.class);
    assertThatThrownBy(() -> diagrams.meet(left, right)).isInstanceOf(OverBudgetException.class);
    assertThatThrownBy(() -> diagrams.path(left)).isInstanceOf(OverBudgetException.class);
    assertThatThrownBy(() -> diagrams.restrict(left, values))
        .isInstanceOf(OverBudgetException.class);
    assertThatThrownBy(() -> diagrams.exists(left, variable -> true))
        .isInstanceOf(OverBudgetException.class);
    assertThat(diagrams.and(left, left)).isEqualTo(left);
  }

  @Test
  void what_has_no_room_is_reported_to_have_none() {
    assertThat(new DecisionDiagrams(new int[2_000]).variables()).isEqualTo(2_000);
    assertThatThrownBy(() -> new DecisionDiagrams(new int[2_001]))
        .hasMessage("2001 facts and elements are asked for; more than 2000 are too many");
  }
}
