package dev.proviso.enforcement;

/**
 * How far a case of an alleged breach has come. There is no way back, and none past a step.
 *
 * <pre>{@code
 * docket.status().cases().get("case-1").exists(c -> c.status().isOpen())
 * }</pre>
 */
public enum CaseStatus {
  /** Somebody said that the certificate was breached. */
  ALLEGED,
  /** The allegation is being looked into. */
  UNDER_REVIEW,
  /** There was a breach, and the sanctions of the broken rules are available. */
  BREACH_FOUND,
  /** There was no breach. */
  NO_BREACH_FOUND;

  /**
   * Whether there is no finding yet.
   *
   * @return true if the case is alleged or under review
   */
  public boolean isOpen() {
    return this == ALLEGED || this == UNDER_REVIEW;
  }
}
