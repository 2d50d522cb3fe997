package dev.proviso.enforcement;

/**
 * What orders have left of the use of a system; whether its license holds is another matter.
 *
 * <pre>{@code
 * docket.asOf(day).system() != SystemStatus.SHUT_DOWN
 * }</pre>
 */
public enum SystemStatus {
  /** No order stands in its way. */
  OPERATING,
  /** It may be used in part only. */
  RESTRICTED,
  /** It may not be used. An order that restricts a system that is shut down opens nothing. */
  SHUT_DOWN
}
