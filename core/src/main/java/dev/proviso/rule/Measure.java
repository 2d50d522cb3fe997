package dev.proviso.rule;

/**
 * What can be done to a system or to the license for it.
 *
 * <pre>{@code
 * Sanction.of("revoke", "revocation of the export license").taking(Measure.REVOKE_LICENSE)
 * }</pre>
 */
public enum Measure {
  /** The system may be used in part only. */
  RESTRICT_SYSTEM,
  /** The system may not be used. */
  SHUT_DOWN_SYSTEM,
  /** The license does not hold for the time being. */
  SUSPEND_LICENSE,
  /** The license no longer holds. */
  REVOKE_LICENSE
}
