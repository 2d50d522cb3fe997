package dev.proviso.compiled;

import dev.proviso.algebra.Formula;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Chooses what to ask next: the variable that is likely to settle most of what is left, counted in
 * formulas that it would make an end of.
 */
final class BranchingHeuristic {

  /** Nothing stays open for less, so that nothing seems never touched. */
  private static final double SURE = 1e-9;

  private final double[] gains;
  private final double[] open;
  private final int[] touched;
  private final Set<Formula> seen = new HashSet<>();

  private BranchingHeuristic(int variables) {
    gains = new double[variables];
    open = new double[variables];
    touched = new int[variables];
  }

  static int of(Formula formula, int variables) {
    BranchingHeuristic choice = new BranchingHeuristic(variables);
    choice.visit(formula);
    // One must be asked for even if nothing is likely to come of it.
    int best = -1;
    for (int i = 0; i < variables; i++) {
      if (formula.asks(i) && (best < 0 || choice.gains[i] > choice.gains[best])) {
        best = i;
      }
    }
    return best;
  }

  private void visit(Formula whole) {
    // The rules of a large policy stand inside one another: too deep to call oneself for each.
    Deque<Formula> left = new ArrayDeque<>();
    left.push(whole);
    while (!left.isEmpty()) {
      Formula formula = left.pop();
      if (!formula.isSettled() && seen.add(formula)) {
        count(formula, left);
      }
    }
  }

  /** Counts what a formula asks itself, and leaves for later what stands inside it. */
  private void count(Formula formula, Deque<Formula> left) {
    if (formula.kind() instanceof Formula.Kind.Leaf leaf) {
      gains[leaf.variable()]++;
      return;
    }
    boolean any = formula.kind() instanceof Formula.Kind.Any;
    int count = 0;
    for (Formula part : formula.parts()) {
      boolean denied = part.kind() instanceof Formula.Kind.Not;
      Formula inner = denied ? part.parts()[0] : part;
      if (inner.kind() instanceof Formula.Kind.Leaf leaf) {
        int variable = leaf.variable();
        // One that is true ends a disjunction, one that is false a conjunction.
        double stays = any == denied ? inner.share() : 1 - inner.share();
        boolean first = open[variable] == 0;
        open[variable] = (first ? 1 : open[variable]) * Math.max(stays, SURE);
        if (first) {
          touched[count++] = variable;
        }
      } else {
        left.push(part);
      }
    }
    for (int i = 0; i < count; i++) {
      gains[touched[i]] += 1 - open[touched[i]];
      open[touched[i]] = 0;
    }
  }
}
