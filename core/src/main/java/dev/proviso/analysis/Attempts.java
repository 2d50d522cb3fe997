package dev.proviso.analysis;

import dev.proviso.analysis.Diagrams.OverBudget;
import org.jspecify.annotations.Nullable;

/**
 * Sessions for claims about one matter: most are small in the order in which people ask for facts,
 * and some only in another one.
 */
final class Attempts<S> {

  /** The order that is mostly the better one is given up early enough for the other one. */
  private static final int SHARE_OF_FIRST = 4;

  private final Matter<S> matter;
  private final long budget;
  private @Nullable Session<S> first;
  private @Nullable Session<S> second;

  Attempts(Matter<S> matter, long budget) {
    this.matter = matter;
    this.budget = budget;
  }

  Finding check(Claim<S> claim) {
    long share = Math.max(1, budget / SHARE_OF_FIRST);
    try {
      return first(claim, share);
    } catch (OverBudget large) {
      return second(claim, Math.max(1, budget - share));
    }
  }

  private Finding first(Claim<S> claim, long steps) {
    if (first == null) {
      first = matter.begin(Space.Order.AS_ASKED);
    }
    return new Checking<>(claim, first.within(steps)).run();
  }

  private Finding second(Claim<S> claim, long steps) {
    if (second == null) {
      second = matter.begin(Space.Order.FEWEST_ANSWERS_FIRST);
    }
    return new Checking<>(claim, second.within(steps)).run();
  }
}
