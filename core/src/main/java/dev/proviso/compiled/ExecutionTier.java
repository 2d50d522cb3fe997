package dev.proviso.compiled;

/** How a program evaluates a formula; the outcome is the same in every way. */
enum ExecutionTier {
  /** Steps that are remembered, and code of its own once it has been asked often. */
  ADAPTIVE,
  /** Code of its own at once: a method if the formula is small. */
  GENERATED,
  /** Steps that are remembered, whatever its size. */
  AUTOMATON,
  /** From the formula, as where there is no room for more steps. */
  INTERPRETED;

  /** Whether it comes to code of its own. */
  boolean isFaster() {
    return this == ADAPTIVE || this == GENERATED;
  }
}
