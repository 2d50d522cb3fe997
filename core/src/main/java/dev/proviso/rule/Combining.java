package dev.proviso.rule;

/**
 * How the rules of a policy combine into one outcome.
 *
 * <p>Where some rules are unknown, the outcome is settled only if every way in which they could
 * turn out gives the same one; otherwise it is undetermined.
 *
 * <pre>{@code
 * policy("export").rules(…).combining(FORBID_OVERRIDES).otherwise(FORBIDDEN)
 * }</pre>
 */
public enum Combining {
  /** A rule that forbids outweighs every rule that permits; the order of rules does not matter. */
  FORBID_OVERRIDES,
  /** A rule that permits outweighs every rule that forbids; the order of rules does not matter. */
  PERMIT_OVERRIDES,
  /** The first rule that applies, in the order of the policy, decides alone. */
  FIRST_APPLICABLE,
  /**
   * Exactly one rule may apply. Where two or more do, they are in conflict, and the outcome is
   * {@link Outcome#UNDETERMINED} whatever they say: no fact would settle it, the policy must be
   * mended.
   */
  ONLY_ONE_APPLICABLE
}
