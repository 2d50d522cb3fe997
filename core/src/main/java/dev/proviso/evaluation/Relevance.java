package dev.proviso.evaluation;

import dev.proviso.algebra.Formula;
import dev.proviso.rule.Outcome;
import dev.proviso.trace.Answer;
import dev.proviso.trace.PolicyTrace;
import dev.proviso.trace.Question;
import dev.proviso.trace.RuleTrace;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the questions that could still change an undetermined outcome.
 *
 * <p>For each open question it searches for a state of the others, some of them perhaps left open,
 * in which the outcome is undetermined and one answer settles it. The search goes from one residual
 * formula to the next: states that leave the same formula are searched once.
 */
final class Relevance {

  /** Enough for every policy that a person has written; a bound, so that deciding always ends. */
  private static final int BUDGET = 20_000;

  /** So that a search takes less than 100 MB, whatever it is about. */
  private static final int MOST_FORMULAS = 1 << 18;

  private final Residual residual;
  private final int target;
  private final Set<Formula> searched = new HashSet<>();
  private int budget = BUDGET;

  private Relevance(Residual residual, int target) {
    this.residual = residual;
    this.target = target;
  }

  static Seq<Question> missing(PolicyTrace trace) {
    if (trace.outcome().isSettled()) {
      return Array.empty();
    }
    try {
      return search(trace);
    } catch (RuntimeException broken) {
      // An author's type may throw when its values are compared; rather too many than none.
      return trace
          .undecided()
          .flatMap(RuleTrace::allAnswers)
          .filter(answer -> !answer.reading().isKnown() && !answer.reading().isFailed())
          .map(Answer::question)
          .distinct();
    }
  }

  private static Seq<Question> search(PolicyTrace trace) {
    Residual residual = Residual.of(trace);
    int size = residual.factory().size();
    List<Question> missing = new ArrayList<>();
    for (int variable = 0; variable < residual.variables(); variable++) {
      if (residual.isAskable(variable)
          && new Relevance(residual, variable).canSettle(residual.formula())) {
        missing.add(residual.question(variable));
      }
      residual.factory().shrink(size);
    }
    return Array.ofAll(missing);
  }

  /** Whether some state of the variables that are left lets the target settle the outcome. */
  private boolean canSettle(Formula left) {
    if (!left.asks(target) || !searched.add(left)) {
      return false;
    }
    if (--budget < 0 || residual.factory().size() > MOST_FORMULAS || settles(left)) {
      return true;
    }
    int next = left.variables().nextSetBit(0);
    if (next == target) {
      next = left.variables().nextSetBit(target + 1);
    }
    // The last value leaves the variable open.
    for (int value = 0; next >= 0 && value <= residual.size(next); value++) {
      if (canSettle(residual.factory().restrict(left, next, value))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a value of the target settles the outcome if nothing else is learned: only constants
   * are settled as long as no variable has a value.
   */
  private boolean settles(Formula left) {
    for (int value = 0; value < residual.size(target); value++) {
      if (residual.factory().restrict(left, target, value).constant() instanceof Outcome outcome
          && outcome.isSettled()) {
        return true;
      }
    }
    return false;
  }
}
