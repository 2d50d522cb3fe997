package dev.proviso.algebra;

import dev.proviso.rule.Outcome;
import java.util.List;

/**
 * Outcomes over some carrier: constants, a choice by a truth, and a test for a constant. The
 * algorithms that combine rules ({@link RuleCombination}) and policies are derived from these.
 */
public interface OutcomeAlgebra<B, O> extends TruthAlgebra<B> {

  /** A constant. */
  O outcome(Outcome outcome);

  /**
   * This outcome if the truth is true, the rest if it is false. Where it is unknown, the outcome is
   * settled only if both ways give the same.
   */
  O ifElse(B truth, Outcome outcome, O rest);

  /** Whether an outcome is this one: unknown while the outcome is undetermined. */
  B is(O outcome, Outcome expected);

  /**
   * The outcome of policies that must all permit: forbidden if any forbids; else undetermined if
   * any is undetermined; else not applicable if any is not applicable; else permitted. Of no
   * policies: not applicable.
   */
  default O together(List<? extends O> members) {
    if (members.isEmpty()) {
      return outcome(Outcome.NOT_APPLICABLE);
    }
    return ifElse(
        any(LazyList.of(members.size(), i -> is(members.get(i), Outcome.FORBIDDEN))),
        Outcome.FORBIDDEN,
        ifElse(
            any(LazyList.of(members.size(), i -> is(members.get(i), Outcome.NOT_APPLICABLE))),
            Outcome.NOT_APPLICABLE,
            outcome(Outcome.PERMITTED)));
  }
}
