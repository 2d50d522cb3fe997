package dev.proviso.compiled;

/** How a program evaluates a formula; the outcome is the same in every way. */
enum Making {
  /** Steps that are remembered, and code of its own once it has been asked often. */
  LATER,
  /** Code of its own at once: a method if the formula is small. */
  FASTEST,
  /** Steps that are remembered, whatever its size. */
  STEPS,
  /** From the formula, as where there is no room for more steps. */
  FORMULA;

  /** Whether it comes to code of its own. */
  boolean isFaster() {
    return this == LATER || this == FASTEST;
  }
}
