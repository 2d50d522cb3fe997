package dev.proviso.analysis;

/** What came of checking a claim. */
public enum Verdict {
  /** It holds for every possible subject. */
  HOLDS,
  /** It holds only because what it is about never occurs; that is suspicious. */
  VACUOUS,
  /** There is a case in which it does not hold. */
  REFUTED,
  /**
   * The check is not decided: the question is too large for the budget, or it depends on what a
   * register does not answer or on a value that nobody can make.
   */
  NOT_DECIDED
}
