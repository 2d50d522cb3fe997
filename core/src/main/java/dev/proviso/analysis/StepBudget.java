package dev.proviso.analysis;

/** The steps that a question may take, in whatever diagrams it takes them. */
final class StepBudget {

  private long left = Long.MAX_VALUE;
  private long kept;

  void grant(long steps) {
    left = steps;
    kept = 0;
  }

  /** Takes no more than so many further steps, until {@link #spareNoMore}. */
  void spare(long most) {
    kept = Math.max(0, left - most);
    left = Math.min(left, most);
  }

  /** Takes what is left of the whole budget again. */
  void spareNoMore() {
    left = Math.max(0, left) + kept;
    kept = 0;
  }

  long left() {
    return Math.max(1, left);
  }

  /** Counts a step; throws if none is left. */
  void step() {
    if (--left < 0) {
      throw usedUp();
    }
  }

  /** None is left where fewer than these are, so that nothing is begun that cannot end. */
  void spend(long steps) {
    if (steps > left) {
      left = 0;
      throw usedUp();
    }
    left -= steps;
  }

  private static OverBudgetException usedUp() {
    return new OverBudgetException(0);
  }
}
