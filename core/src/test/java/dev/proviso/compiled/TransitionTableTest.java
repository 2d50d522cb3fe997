package dev.proviso.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Compiled;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TransitionTableTest {

  private static final int SUBJECTS = 20;

  /** So many that the first charts lack most ways, and the last ones none. */
  private static final int ROUNDS = 60;

  /** Of so many kinds each changes at few of all the numbers that any of them changes at. */
  private static final int MANY_KINDS = 150;

  private record Numbers(Option<Integer> first, Option<Integer> second) {}

  private static final Fact<Numbers, Integer> FIRST = Fact.ifKnown("first", Numbers::first);
  private static final Fact<Numbers, Integer> SECOND = Fact.ifKnown("second", Numbers::second);

  @Property(tries = 100)
  void an_outcome_stays_the_same_however_often_it_is_asked_for(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 40) int rules,
      @ForAll ExecutionTier tier) {
    Random random = new Random(seed);
    Policy<Goods> policy = Goods.policy(random, rules);
    CompiledPolicy<Goods> compiled = Compiled.of(policy).made(tier);
    Map<Goods, Outcome> expected = new HashMap<>();
    for (int i = 0; i < SUBJECTS; i++) {
      Goods goods = i % 2 == 0 ? Goods.draw(random) : Goods.draw(random).spoiled(random);
      expected.put(goods, policy.decide(goods).outcome());
    }
    for (int round = 0; round < ROUNDS; round++) {
      expected.forEach(
          (goods, outcome) ->
              assertThat(compiled.outcome(goods, Array.empty())).isEqualTo(outcome));
    }
  }

  /** Many cells of two numbers, few of which have the same limits. */
  private static Condition<Numbers> cells(Random random, int count, int kinds, int most) {
    List<Condition<Numbers>> cells = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int from = random.nextInt(most);
      cells.add(
          AllOf.of(
              Comparison.is(FIRST, random.nextInt(kinds)),
              random.nextInt(9) == 0
                  ? Comparison.is(SECOND, from)
                  : Comparison.threshold(SECOND, Operator.AT_LEAST, from),
              Comparison.threshold(
                  SECOND,
                  random.nextInt(3) == 0 ? Operator.AT_MOST : Operator.LESS_THAN,
                  from + 1 + random.nextInt(9))));
    }
    return AnyOf.of(Array.ofAll(cells));
  }

  private static Automaton automaton(Condition<Numbers> condition) {
    return automaton(condition, ExecutionTier.AUTOMATON);
  }

  private static Automaton automaton(Condition<Numbers> condition, ExecutionTier tier) {
    FormulaBuilder builder = FormulaBuilder.of(null, ReadMode.SUBJECTS, tier);
    builder.note(condition);
    return builder.automaton(builder.formula(condition));
  }

  @Property(tries = 100)
  void a_chart_leads_where_the_automaton_leads(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 200) int cells,
      @ForAll @IntRange(min = 1, max = MANY_KINDS) int kinds,
      @ForAll @IntRange(min = 10, max = 2_000) int most) {
    Random random = new Random(seed);
    Automaton automaton = automaton(cells(random, cells, kinds, most));
    stepsEverywhere(automaton);

    TransitionTable chart = TransitionTable.from(automaton.root());

    Deque<Integer> open = new ArrayDeque<>(List.of(0));
    Map<Integer, AutomatonState> seen = new HashMap<>(Map.of(0, automaton.root()));
    while (!open.isEmpty()) {
      int place = open.remove();
      AutomatonState state = chart.state(place);
      assertThat(state).isSameAs(seen.get(place));
      assertThat(chart.asked(place)).isEqualTo(state.asked());
      for (int value = 0; value < state.variable().size(); value++) {
        @Nullable AutomatonState next = automaton.next(state, value);
        int way = chart.way(place, value);
        if (next == null) {
          assertThat(way).isEqualTo(TransitionTable.MISSING);
        } else if (next.end() != null) {
          assertThat(way).isNegative();
          assertThat(chart.end(way)).isEqualTo(next.end());
        } else {
          assertThat(way).isPositive();
          if (seen.putIfAbsent(way, next) == null) {
            open.add(way);
          }
        }
      }
    }
  }

  private static void stepsEverywhere(Automaton automaton) {
    Deque<AutomatonState> open = new ArrayDeque<>(List.of(automaton.root()));
    Set<AutomatonState> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      AutomatonState state = open.remove();
      for (int value = 0; state.end() == null && value < state.variable().size(); value++) {
        @Nullable AutomatonState next = automaton.next(state, value);
        if (next != null && seen.add(next)) {
          open.add(next);
        }
      }
    }
  }

  @Property
  void as_many_numbers_are_behind_as_are_not_above(
      @ForAll @Size(max = 80) List<@IntRange(max = 99) Integer> drawn,
      @ForAll @IntRange(max = 5) int from,
      @ForAll @IntRange(max = 99) int value) {
    List<Integer> ascending = drawn.stream().sorted().distinct().toList();
    int[] numbers = new int[from + ascending.size() + 3];
    for (int i = 0; i < ascending.size(); i++) {
      numbers[from + i] = ascending.get(i);
    }

    assertThat((long) AutomatonState.behind(numbers, from, ascending.size(), value))
        .isEqualTo(ascending.stream().filter(number -> number <= value).count());
  }

  @Property(tries = 50)
  void numbers_that_are_known_or_not_lead_to_one_answer_with_a_chart_and_without(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 200) int cells,
      @ForAll @IntRange(min = 1, max = MANY_KINDS) int kinds,
      @ForAll @IntRange(min = 10, max = 2_000) int most) {
    Random random = new Random(seed);
    Condition<Numbers> condition = cells(random, cells, kinds, most);
    Automaton automaton = automaton(condition);
    Automaton formula = automaton(condition, ExecutionTier.INTERPRETED);
    for (int i = 0; i < 5_000; i++) {
      Numbers numbers = new Numbers(number(random, kinds + 1), number(random, most + 12));

      assertThat(automaton.run(numbers, null, Array.empty()))
          .isEqualTo(formula.run(numbers, null, Array.empty()));
    }
  }

  private static Option<Integer> number(Random random, int below) {
    return random.nextInt(6) == 0 ? Option.none() : Option.some(random.nextInt(below));
  }

  @Test
  void a_step_that_nobody_has_taken_is_missing_from_a_chart() {
    Automaton automaton = automaton(cells(new Random(20211206), 40, 4, 100));
    int size = automaton.root().variable().size();

    TransitionTable before = TransitionTable.from(automaton.root());
    automaton.next(automaton.root(), 1);
    TransitionTable after = TransitionTable.from(automaton.root());

    for (int value = 0; value < size; value++) {
      assertThat(before.way(0, value)).isEqualTo(TransitionTable.MISSING);
      assertThat(after.way(0, value) == TransitionTable.MISSING).isEqualTo(value != 1);
    }
  }

  @Test
  void a_chart_is_not_longer_than_in_proportion_to_what_changes() {
    // Each kind changes at some sixteen of sixteen hundred limits.
    Automaton automaton = automaton(cells(new Random(20211206), 800, 100, 100_000));
    for (int kind = 0; kind < automaton.root().variable().size(); kind++) {
      assertThat(automaton.next(automaton.root(), kind)).isNotNull();
    }

    assertThat(TransitionTable.from(automaton.root()).length()).isBetween(800 * 2, 800 * 32);
  }
}
