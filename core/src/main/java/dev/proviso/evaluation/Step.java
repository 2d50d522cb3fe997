package dev.proviso.evaluation;

import dev.proviso.algebra.TruthCode;

/** One thing that is asked of a subject, in a place of its own among all that are. */
abstract class Step<S> {

  private final int place;

  Step(int place) {
    this.place = place;
  }

  final int place() {
    return place;
  }

  /** Evaluates this step for a subject after every earlier step: a {@link TruthCode}. */
  abstract int ask(Evaluation<S> evaluation);
}
