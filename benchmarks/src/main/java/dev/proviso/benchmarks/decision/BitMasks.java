package dev.proviso.benchmarks.decision;

import dev.proviso.rule.Outcome;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The ten rules as bits: for each value of a fact, the rules that it leaves possible. What is left
 * of all facts are the rules that apply.
 */
@SuppressWarnings("EnumOrdinal") // an index by hand is what is timed
final class BitMasks implements Decider<Request> {

  private static final int ALL = (1 << 10) - 1;
  private static final int TERRORISM = 1;
  private static final int SERIOUS_CRIME = 1 << 1;
  private static final int PROTECTED_GROUND = 1 << 2;
  private static final int STATE_NOT_ELIGIBLE = 1 << 3;
  private static final int NOT_YET_VALID = 1 << 4;
  private static final int NO_LONGER_VALID = 1 << 5;
  private static final int BEFORE_CERTIFICATES = 1 << 6;
  private static final int MERE_EXPRESSION = 1 << 7;
  private static final int PRIVATE_END_USER = 1 << 8;
  private static final int THEFT_OF_LITTLE = 1 << 9;
  private static final int PERMITS = TERRORISM | SERIOUS_CRIME;

  private final int[] byState = all(State.values().length);
  private final int[] byUser = all(EndUser.values().length);
  private final int[] byGround = all(Ground.values().length);
  private final int[] byConduct = all(Conduct.values().length);

  BitMasks() {
    restrict(byState, State.values(), TERRORISM, State.ELIGIBLE::contains);
    restrict(byState, State.values(), SERIOUS_CRIME, State.ELIGIBLE::contains);
    restrict(byState, State.values(), STATE_NOT_ELIGIBLE, s -> !State.ELIGIBLE.contains(s));
    restrict(byGround, Ground.values(), PROTECTED_GROUND, Ground.PROTECTED::contains);
    restrict(byUser, EndUser.values(), PRIVATE_END_USER, u -> u == EndUser.PRIVATE);
    restrict(byConduct, Conduct.values(), TERRORISM, c -> c == Conduct.TERRORISM);
    restrict(byConduct, Conduct.values(), MERE_EXPRESSION, c -> c == Conduct.EXPRESSION);
    restrict(byConduct, Conduct.values(), THEFT_OF_LITTLE, c -> c == Conduct.THEFT);
  }

  private static int[] all(int count) {
    int[] masks = new int[count];
    Arrays.fill(masks, ALL);
    return masks;
  }

  private static <E extends Enum<E>> void restrict(
      int[] masks, E[] values, int rule, Predicate<E> holds) {
    for (E value : values) {
      if (!holds.test(value)) {
        masks[value.ordinal()] &= ~rule;
      }
    }
  }

  @Override
  public Outcome decide(Request request) {
    int applying =
        byState[request.state().ordinal()]
            & byUser[request.user().ordinal()]
            & byGround[request.ground().ordinal()]
            & byConduct[request.conduct().ordinal()]
            & ~(request.months() < TenRules.SERIOUS ? SERIOUS_CRIME : THEFT_OF_LITTLE);
    applying &= request.use().isBefore(request.from()) ? ALL : ~NOT_YET_VALID;
    applying &= request.use().isAfter(request.until()) ? ALL : ~NO_LONGER_VALID;
    applying &= request.use().isBefore(TenRules.START) ? ALL : ~BEFORE_CERTIFICATES;
    return Decider.outcome((applying & PERMITS) != 0 && (applying & ~PERMITS) == 0);
  }
}
