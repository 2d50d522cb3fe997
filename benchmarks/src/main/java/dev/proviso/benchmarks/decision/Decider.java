package dev.proviso.benchmarks.decision;

import dev.proviso.rule.Outcome;

/**
 * Decides as an application would ask for it; whatever turns a request into what an engine takes is
 * part of it.
 */
@FunctionalInterface
interface Decider<R> {

  Outcome decide(R request);

  /** The outcome of those who know but two. */
  static Outcome outcome(boolean permitted) {
    return permitted ? Outcome.PERMITTED : Outcome.FORBIDDEN;
  }
}
