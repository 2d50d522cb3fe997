package dev.proviso.rule;

/** What a rule says when it applies. */
public enum Effect {
  /** What the rule covers may be done. */
  PERMIT,
  /** What the rule covers must not be done. */
  FORBID;

  /**
   * The outcome that this effect leads to when nothing overrides it.
   *
   * @return permitted or forbidden
   */
  public Outcome outcome() {
    return this == PERMIT ? Outcome.PERMITTED : Outcome.FORBIDDEN;
  }
}
