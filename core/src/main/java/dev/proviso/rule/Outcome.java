package dev.proviso.rule;

/** What a policy says of a subject. Only {@link #PERMITTED} permits. */
public enum Outcome {
  /** It may be done. */
  PERMITTED,
  /** It must not be done. */
  FORBIDDEN,
  /** The policy has nothing to say about it; that is no permission. */
  NOT_APPLICABLE,
  /** What is known does not decide it; that is no permission. */
  UNDETERMINED;

  /**
   * Whether this is the one outcome that permits.
   *
   * @return true for {@link #PERMITTED} alone
   */
  public boolean permits() {
    return this == PERMITTED;
  }

  /**
   * Whether nothing that is still learned can change the outcome.
   *
   * @return true for all but {@link #UNDETERMINED}
   */
  public boolean isSettled() {
    return this != UNDETERMINED;
  }
}
