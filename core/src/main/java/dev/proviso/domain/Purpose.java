package dev.proviso.domain;

/**
 * What a system is used for, with regard to an offense.
 *
 * <p>The end-use certificate of December 2021 allows use "for the investigation and prevention of
 * terrorist acts and serious crimes only".
 *
 * <pre>{@code
 * EndUse.builder().purpose(Purpose.INVESTIGATION)
 * }</pre>
 */
public enum Purpose {
  /** Clearing up an offense that has been committed. */
  INVESTIGATION,
  /** Keeping an offense from being committed. */
  PREVENTION,
  /** Anything else. */
  OTHER
}
