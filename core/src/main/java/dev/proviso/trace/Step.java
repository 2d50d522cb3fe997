package dev.proviso.trace;

import dev.proviso.condition.Truth;
import dev.proviso.fact.Reading;

/**
 * One thing that is asked of a subject, in a place of its own among all that are.
 *
 * <p>How it turns out is a number, in the order in which a conjunction takes the least.
 */
abstract class Step<S> {

  static final int FALSE = 0;
  static final int UNKNOWN = 1;
  static final int TRUE = 2;

  private static final Truth[] TRUTHS = {Truth.FALSE, Truth.UNKNOWN, Truth.TRUE};

  private final int place;

  Step(int place) {
    this.place = place;
  }

  final int place() {
    return place;
  }

  /** Asks it of a subject of which every earlier step has been asked. */
  abstract int ask(Findings<S> findings);

  static Truth truth(int code) {
    return TRUTHS[code];
  }

  static int not(int code) {
    return TRUE - code;
  }

  static int of(boolean settled) {
    return settled ? TRUE : FALSE;
  }

  static int of(Reading<Boolean> verdict) {
    return verdict.isKnown() ? of(verdict.value().get().booleanValue()) : UNKNOWN;
  }
}
