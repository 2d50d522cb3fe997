package dev.proviso.algebra;

import dev.proviso.condition.Truth;

/**
 * The values of a variable whose answer is a truth, such as a judgment or the result of an opaque
 * condition. Like the values of every variable they are indexes, and the last of them stands for an
 * answer that is not known; where all answers are known it is left out.
 */
public final class TruthVariable {

  /** The answer is no. */
  public static final int FALSE = 0;

  /** The answer is yes. */
  public static final int TRUE = 1;

  /** The answer is not known. */
  public static final int UNKNOWN = 2;

  /** How many values there are where all answers are known. */
  public static final int KNOWN_VALUES = 2;

  /** How many values there are where answers may be unknown. */
  public static final int VALUES = 3;

  private TruthVariable() {}

  /** The value of a truth. */
  public static int of(Truth truth) {
    return switch (truth) {
      case FALSE -> FALSE;
      case TRUE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** The truth of a value. */
  public static Truth truth(int value) {
    return value == UNKNOWN ? Truth.UNKNOWN : Truth.of(value == TRUE);
  }
}
