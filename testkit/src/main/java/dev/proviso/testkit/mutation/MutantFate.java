package dev.proviso.testkit.mutation;

/** What became of a mutant. */
public enum MutantFate {
  /** A check failed on it: it was noticed. */
  KILLED,
  /** It is proved to decide otherwise than the policy, and every check passed on it. */
  SURVIVED,
  /**
   * It is proved to decide every subject as the policy does, so that there is nothing to notice.
   */
  EQUIVALENT,
  /** Every check passed on it, and it could not be decided whether there is anything to notice. */
  NOT_DECIDED
}
