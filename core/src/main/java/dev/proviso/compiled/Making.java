package dev.proviso.compiled;

/** How a program works out what a term says; they all say the same. */
enum Making {
  /** A method of its own if the term is small, else steps that are remembered. */
  FASTEST,
  /** Steps that are remembered, whatever its size. */
  STEPS,
  /** From the formula, as where there is no room for more steps. */
  FORMULA
}
