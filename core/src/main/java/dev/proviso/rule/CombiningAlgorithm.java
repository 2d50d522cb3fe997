package dev.proviso.rule;

/**
 * How the rules of a policy combine into one outcome.
 *
 * <p>A rule may apply if it is unknown whether it does. The outcome is settled only if it is the
 * same whichever of these rules apply; otherwise it is undetermined.
 *
 * <pre>{@code
 * policy("export").rules(…).combining(FORBID_OVERRIDES).otherwise(FORBIDDEN)
 * }</pre>
 */
public enum CombiningAlgorithm {
  /**
   * A rule that forbids outweighs every rule that permits; the order of rules does not matter.
   *
   * <pre>
   *                      a rule permits   one may permit   none permits
   * a rule forbids       FORBIDDEN        FORBIDDEN        FORBIDDEN
   * one may forbid       UNDETERMINED     UNDETERMINED     FORBIDDEN if otherwise is,
   *                                                        else UNDETERMINED
   * none forbids         PERMITTED        PERMITTED if     otherwise
   *                                       otherwise is,
   *                                       else UNDETERMINED
   * </pre>
   */
  FORBID_OVERRIDES,
  /**
   * A rule that permits outweighs every rule that forbids; the order of rules does not matter.
   *
   * <pre>
   *                      a rule forbids   one may forbid   none forbids
   * a rule permits       PERMITTED        PERMITTED        PERMITTED
   * one may permit       UNDETERMINED     UNDETERMINED     PERMITTED if otherwise is,
   *                                                        else UNDETERMINED
   * none permits         FORBIDDEN        FORBIDDEN if     otherwise
   *                                       otherwise is,
   *                                       else UNDETERMINED
   * </pre>
   */
  PERMIT_OVERRIDES,
  /**
   * The first rule that applies, in the order of the policy, decides alone.
   *
   * <pre>
   * the first rule
   * applies              its outcome
   * may apply            its outcome if the rules behind it give the same, else UNDETERMINED
   * does not apply       the outcome of the rules behind it
   * there is none        otherwise
   * </pre>
   */
  FIRST_APPLICABLE,
  /**
   * Exactly one rule may apply. Where two or more do, they are in conflict, and the outcome is
   * {@link Outcome#UNDETERMINED} whatever they say: no fact would settle it, the policy must be
   * mended.
   *
   * <pre>
   *                      no other may apply   one other may apply     two others may apply
   * none applies         otherwise            its outcome if          UNDETERMINED
   *                                           otherwise is the same,
   *                                           else UNDETERMINED
   * one applies          its outcome          UNDETERMINED            UNDETERMINED
   * two or more apply    UNDETERMINED         UNDETERMINED            UNDETERMINED
   * </pre>
   */
  ONLY_ONE_APPLICABLE
}
