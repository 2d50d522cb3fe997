package dev.proviso.trace;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the questions that could still change an undetermined outcome.
 *
 * <p>For each open question it searches for a state of the others, some of them perhaps left open,
 * in which the outcome is undetermined and one answer settles it.
 */
final class Relevance {

  /** Enough for every policy that a person has written; a bound, so that deciding always ends. */
  private static final int BUDGET = 20_000;

  private final Residual.Policy policy;
  private final int[] sizes;
  private final Residual.State state;
  private int budget = BUDGET;

  private Relevance(Residual.Policy policy, int[] sizes, Residual.State state) {
    this.policy = policy;
    this.sizes = sizes;
    this.state = state;
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
    Open open = Open.of(trace);
    // One state for all searches: what is left of the policy remembers its versions.
    Residual.State state = new Residual.State(open.size());
    List<Question> missing = new ArrayList<>();
    for (int variable = 0; variable < open.size(); variable++) {
      if (open.isAskable(variable)
          && new Relevance(open.policy(), open.sizes(), state).canSettle(variable)) {
        missing.add(open.question(variable));
      }
    }
    return Array.ofAll(missing);
  }

  private boolean canSettle(int target) {
    return search(target, new BitSet());
  }

  private boolean search(int target, BitSet leftOpen) {
    BitSet live = state.live(policy);
    if (!live.get(target)) {
      return false;
    }
    if (--budget < 0) {
      return true;
    }
    for (int value = 0; value < sizes[target]; value++) {
      state.set(target, value);
      boolean settles = policy.outcome(state).isSettled();
      state.set(target, Residual.OPEN);
      if (settles) {
        return true;
      }
    }
    live.clear(target);
    live.andNot(leftOpen);
    int next = live.nextSetBit(0);
    if (next < 0) {
      return false;
    }
    for (int value = 0; value < sizes[next]; value++) {
      state.set(next, value);
      boolean found = search(target, leftOpen);
      state.set(next, Residual.OPEN);
      if (found) {
        return true;
      }
    }
    leftOpen.set(next);
    boolean found = search(target, leftOpen);
    leftOpen.clear(next);
    return found;
  }
}
