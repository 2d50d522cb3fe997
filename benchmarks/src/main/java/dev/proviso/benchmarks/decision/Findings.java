package dev.proviso.benchmarks.decision;

import dev.proviso.rule.Outcome;

/** Where rules that fire leave what they say, for engines that give no answer themselves. */
public final class Findings {

  private boolean permits;
  private boolean forbids;

  /** A rule that permits applies. */
  public void permit() {
    permits = true;
  }

  /** A rule that forbids applies. */
  public void forbid() {
    forbids = true;
  }

  Outcome outcome() {
    return Decider.outcome(permits && !forbids);
  }

  void clear() {
    permits = false;
    forbids = false;
  }
}
