package dev.proviso.analysis;

import dev.proviso.wording.ConditionWording;
import org.jspecify.annotations.Nullable;

/**
 * Sessions for claims about one matter: most are small in the order in which people ask for facts,
 * and some only in another one.
 */
final class VariableOrderRetry<S> {

  /** The order that is mostly the better one is given up early enough for the other one. */
  private static final int SHARE_OF_FIRST = 4;

  private final ClaimScope<S> scope;
  private final long budget;
  private final ConditionWording wording;
  private @Nullable Session<S> first;
  private @Nullable Session<S> second;

  VariableOrderRetry(ClaimScope<S> scope, long budget, ConditionWording wording) {
    this.scope = scope;
    this.budget = budget;
    this.wording = wording;
  }

  Finding check(Claim<S> claim) {
    long share = Math.max(1, budget / SHARE_OF_FIRST);
    try {
      return first(claim, share);
    } catch (OverBudgetException large) {
      return second(claim, Math.max(1, budget - share));
    }
  }

  private Finding first(Claim<S> claim, long steps) {
    if (first == null) {
      first = scope.begin(VariableOrder.AS_ASKED, wording);
    }
    return new ClaimChecker<>(claim, first.within(steps)).run();
  }

  private Finding second(Claim<S> claim, long steps) {
    if (second == null) {
      second = scope.begin(VariableOrder.FEWEST_ANSWERS_FIRST, wording);
    }
    return new ClaimChecker<>(claim, second.within(steps)).run();
  }
}
