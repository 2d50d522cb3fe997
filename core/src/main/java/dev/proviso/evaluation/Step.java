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

  /** Asks it of a subject of which every earlier step has been asked: a {@link TruthCode}. */
  abstract int ask(Evaluation<S> evaluation);
}
