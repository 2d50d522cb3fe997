package dev.proviso.enforcement;

/**
 * Whether a license holds on a day, and if not, why not. Only {@link #IN_FORCE} lets the system
 * operate.
 *
 * <pre>{@code
 * docket.asOf(day).license() == LicenseStatus.IN_FORCE
 * }</pre>
 */
public enum LicenseStatus {
  /** It has not been issued. */
  NOT_ISSUED,
  /** It is issued, and its first day is yet to come. */
  NOT_YET_VALID,
  /** It holds. */
  IN_FORCE,
  /** It does not hold for the time being. */
  SUSPENDED,
  /** Its last day is over, whether or not it was suspended by then. */
  EXPIRED,
  /** It was taken back, and stays so whether or not its last day is over. */
  REVOKED
}
