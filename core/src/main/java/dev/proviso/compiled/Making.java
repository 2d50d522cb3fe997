package dev.proviso.compiled;

/** How a program works out what a formula says; they all say the same. */
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
