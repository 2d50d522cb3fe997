package dev.proviso.enforcement;

/**
 * Whether a revoked license can come back. The sources do not say, so whoever keeps a docket
 * decides by name.
 *
 * <pre>{@code
 * Docket.of(license, Revocation.REVERSIBLE)
 * }</pre>
 */
public enum Revocation {
  /** It cannot; a new license is needed. This is the default. */
  FINAL,
  /** It can be reinstated as a suspended one can. */
  REVERSIBLE
}
