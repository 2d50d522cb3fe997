package dev.proviso.condition;

/** Of how many parts a condition must hold. */
public enum Quantifier {
  /** Of one part or more; false if there are no parts. */
  ANY,
  /** Of all parts; true if there are no parts. */
  EVERY,
  /** Of no part; true if there are no parts. */
  NONE
}
