package dev.proviso.compiled;

import dev.proviso.fact.Reading;

/** The three truths as numbers, in the order in which a conjunction takes the least. */
final class Kleene {

  static final int FALSE = 0;
  static final int UNKNOWN = 1;
  static final int TRUE = 2;

  private Kleene() {}

  static int of(boolean settled) {
    return settled ? TRUE : FALSE;
  }

  static int of(Reading<Boolean> verdict) {
    return verdict.value().map(Kleene::of).getOrElse(UNKNOWN);
  }
}
