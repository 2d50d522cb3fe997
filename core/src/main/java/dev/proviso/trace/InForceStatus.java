package dev.proviso.trace;

/** Whether a rule is in force on the date that was asked about. */
public enum InForceStatus {
  /** It holds on that date. */
  IN_FORCE,
  /** It holds from a later day on. */
  UPCOMING,
  /** It held until an earlier day. */
  EXPIRED
}
