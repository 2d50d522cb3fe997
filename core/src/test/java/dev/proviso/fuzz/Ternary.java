package dev.proviso.fuzz;

/** A truth value of strong Kleene logic, as the oracle computes it. */
enum Ternary {
  FALSE,
  UNKNOWN,
  TRUE;

  static Ternary of(boolean isTrue) {
    return isTrue ? TRUE : FALSE;
  }

  Ternary and(Ternary other) {
    return compareTo(other) < 0 ? this : other;
  }

  Ternary or(Ternary other) {
    return compareTo(other) > 0 ? this : other;
  }

  Ternary not() {
    return this == UNKNOWN ? UNKNOWN : of(this == FALSE);
  }
}
