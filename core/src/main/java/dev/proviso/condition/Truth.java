package dev.proviso.condition;

/**
 * A truth value of strong Kleene logic: true, false, or unknown.
 *
 * <pre>{@code
 * Truth.FALSE.and(Truth.UNKNOWN); // FALSE: nothing that is learned can save it
 * Truth.TRUE.and(Truth.UNKNOWN);  // UNKNOWN
 * }</pre>
 */
public enum Truth {
  /** It is so. */
  TRUE,
  /** It is not so. */
  FALSE,
  /** What is known does not decide it. */
  UNKNOWN;

  /**
   * The truth of a settled answer.
   *
   * @return true or false, never unknown
   */
  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /**
   * Conjunction: false if either is false, true if both are true, otherwise unknown.
   *
   * @param other the other truth
   */
  public Truth and(Truth other) {
    if (this == FALSE || other == FALSE) {
      return FALSE;
    }
    return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
  }

  /**
   * Disjunction: true if either is true, false if both are false, otherwise unknown.
   *
   * @param other the other truth
   */
  public Truth or(Truth other) {
    return not().and(other.not()).not();
  }

  /** Negation: unknown stays unknown. */
  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /**
   * Whether this is true or false, not unknown.
   *
   * @return true if it is settled
   */
  public boolean isSettled() {
    return this != UNKNOWN;
  }
}
