package dev.proviso.evaluation;

import dev.proviso.algebra.Formula;
import dev.proviso.rule.Outcome;
import dev.proviso.trace.Question;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the questions that could still change an undetermined outcome.
 *
 * <p>For each open question it searches for a state of the others, some of them perhaps left open,
 * in which the outcome is undetermined and one answer settles it. The answer to a question for a
 * part is the part with all that is inside of it. The search goes from one residual formula to the
 * next: states that leave the same formula are searched once.
 */
final class MissingFacts {

  /** Enough for every policy that a person has written; a bound, so that deciding always ends. */
  private static final int BUDGET = 20_000;

  /** So that a search takes less than 100 MB, whatever it is about. */
  private static final int MOST_FORMULAS = 1 << 18;

  private final Residual residual;
  private final ResidualVariable target;
  private final Set<Formula> searched = new HashSet<>();
  private final Set<Formula> answered = new HashSet<>();
  private int budget = BUDGET;

  private MissingFacts(Residual residual, ResidualVariable target) {
    this.residual = residual;
    this.target = target;
  }

  /** The questions, each with an answer that settles the outcome in some state of the others. */
  static Seq<Question> missing(Residual residual) {
    Formula formula = residual.formula();
    int size = residual.factory().size();
    List<Question> missing = new ArrayList<>();
    for (int index = 0; index < residual.variables(); index++) {
      ResidualVariable variable = residual.variable(index);
      if (variable.isAskable() && new MissingFacts(residual, variable).canSettle(formula)) {
        missing.add(variable.question());
      }
      residual.factory().shrink(size);
    }
    return Array.ofAll(missing);
  }

  /** Whether some state of the variables that are left lets the target settle the outcome. */
  private boolean canSettle(Formula left) {
    if (!left.asks(target.index()) || !searched.add(left)) {
      return false;
    }
    if (isOverBudget()) {
      return true;
    }
    int due = due(left);
    if (due < 0 && settles(left)) {
      return true;
    }
    int next = due < 0 ? first(left, false) : due;
    for (int value = 0; next >= 0 && value < residual.variable(next).states(); value++) {
      if (canSettle(residual.factory().restrict(left, next, value))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOverBudget() {
    return --budget < 0 || residual.factory().size() > MOST_FORMULAS;
  }

  /** What a known list answers, which cannot be left open: the first such variable, or -1. */
  private int due(Formula left) {
    BitSet variables = left.variables();
    for (int at = variables.nextSetBit(0); at >= 0; at = variables.nextSetBit(at + 1)) {
      ResidualVariable variable = residual.variable(at);
      if (!variable.canStayOpen() && !left.asks(variable.ownerIndex())) {
        return at;
      }
    }
    return -1;
  }

  /** The first variable that belongs to the target, or that does not; -1 if there is none. */
  private int first(Formula left, boolean ofTarget) {
    BitSet variables = left.variables();
    int at = variables.nextSetBit(0);
    while (at >= 0 && residual.variable(at).isWithin(target) != ofTarget) {
      at = variables.nextSetBit(at + 1);
    }
    return at;
  }

  /**
   * Whether a value of the target settles the outcome if nothing else is learned: only constants
   * are settled as long as no variable has a value.
   */
  private boolean settles(Formula left) {
    for (int value = 0; value < target.size(); value++) {
      if (canBeSettled(residual.factory().restrict(left, target.index(), value))) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is inside of the target can settle the outcome. */
  private boolean canBeSettled(Formula left) {
    if (left.constant() instanceof Outcome outcome) {
      return outcome.isSettled();
    }
    int next = first(left, true);
    if (next < 0 || !answered.add(left)) {
      return false;
    }
    if (isOverBudget()) {
      return true;
    }
    for (int value = 0; value < residual.variable(next).states(); value++) {
      if (canBeSettled(residual.factory().restrict(left, next, value))) {
        return true;
      }
    }
    return false;
  }
}
