package dev.proviso.compiled;

import dev.proviso.algebra.Formula;
import dev.proviso.condition.Truth;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is left to find out, the variable to ask for next, and where its values lead. */
final class AutomatonState {

  /**
   * The largest number of values of a variable for which each value always has a way of its own.
   * For more values, a state may distinguish only those at which one of its comparisons changes.
   */
  private static final int FEW = 64;

  /** Asked of nobody: the state is an end. */
  private static final Variable NONE =
      new PredicateVariable(0, (subject, date, judgments, memo) -> Truth.UNKNOWN, List.of());

  /**
   * The largest number of values for each change with which a {@link TransitionTable} still lists a
   * way for every value: a look-up is faster than a search among the changes.
   */
  private static final int SPREAD = 64;

  /** Up to this number of changes, a linear scan is faster than a binary search. */
  private static final int LINE = 32;

  private final Formula formula;
  private final @Nullable Object end;
  private final Variable variable;
  private final int @Nullable [] changes;
  private final int asked;

  /**
   * Written by one thread at a time and read by any: whoever does not see a state yet asks for it.
   */
  private final @Nullable AutomatonState[] next;

  private AutomatonState(
      Formula formula,
      @Nullable Object end,
      Variable variable,
      int @Nullable [] changes,
      int ways) {
    this.formula = formula;
    this.end = end;
    this.variable = variable;
    this.changes = changes;
    this.asked = variable.index();
    this.next = new AutomatonState[ways];
  }

  static AutomatonState of(Formula formula, List<Variable> variables) {
    @Nullable Object end = formula.constant();
    if (end != null) {
      return new AutomatonState(formula, end, NONE, null, 0);
    }
    Variable asked = variables.get(BranchingHeuristic.of(formula, variables.size()));
    int @Nullable [] changes = asked.size() <= FEW ? null : changes(formula, asked);
    int ways = changes == null ? asked.size() : changes.length + 2;
    return new AutomatonState(formula, null, asked, changes, ways);
  }

  Formula formula() {
    return formula;
  }

  @Nullable Object end() {
    return end;
  }

  Variable variable() {
    return variable;
  }

  /** The number of the variable. */
  int asked() {
    return asked;
  }

  /** Whether each value has a way of its own. */
  boolean isDense() {
    return changes == null;
  }

  /** Whether a {@link TransitionTable} lists a way for each of its values. */
  boolean isSpread() {
    return changes == null || variable.size() <= SPREAD * changes.length;
  }

  /** The values from which on another way is taken than before; none if it is dense. */
  int[] changes() {
    return changes == null ? new int[0] : changes.clone();
  }

  /** Where its ways lead: by value, or by how many changes are behind, and last if not known. */
  @Nullable AutomatonState[] ways() {
    return next.clone();
  }

  /** How much room it takes, in numbers: here, and in a chart. */
  int room() {
    return 4 + next.length + (isSpread() ? variable.size() : 2 * next.length);
  }

  @Nullable AutomatonState next(int value) {
    return next[way(value)];
  }

  void remember(int value, AutomatonState state) {
    next[way(value)] = state;
  }

  private int way(int value) {
    if (changes == null) {
      return value;
    }
    if (value == variable.unknown()) {
      return changes.length + 1;
    }
    return behind(changes, 0, changes.length, value);
  }

  /** How many of some numbers in ascending order, from a place on, are not above a value. */
  static int behind(int[] numbers, int from, int count, int value) {
    if (count > LINE) {
      int found = Arrays.binarySearch(numbers, from, from + count, value);
      return found >= 0 ? found + 1 - from : -found - 1 - from;
    }
    // No branch to be guessed wrong: where an answer falls is anybody's guess.
    int behind = 0;
    for (int at = from; at < from + count; at++) {
      behind += value >= numbers[at] ? 1 : 0;
    }
    return behind;
  }

  private static int @Nullable [] changes(Formula formula, Variable variable) {
    TreeSet<Integer> found = new TreeSet<>();
    for (Formula one : formula.inside(part -> part.asks(variable.index()))) {
      if (one.kind() instanceof Formula.Kind.Leaf leaf
          && leaf.cells() instanceof ComparisonCells compared) {
        for (int change : compared.verdicts().changes()) {
          found.add(change);
        }
      }
    }
    if (found.size() * 4 >= variable.size()) {
      return null;
    }
    int[] changes = new int[found.size()];
    int count = 0;
    for (int change : found) {
      changes[count++] = change;
    }
    return changes;
  }
}
