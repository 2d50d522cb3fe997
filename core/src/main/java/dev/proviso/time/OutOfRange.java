package dev.proviso.time;

/**
 * What to say of a day before the first or after the last one for which something is known.
 *
 * <pre>{@code
 * penalties.afterLast(OutOfRange.HOLD)
 * }</pre>
 */
public enum OutOfRange {
  /** Nothing: the reading is unknown, with the reason. This is the default. */
  REFUSE,
  /** What held on the nearest day that is known holds on; the reading carries a remark. */
  HOLD
}
