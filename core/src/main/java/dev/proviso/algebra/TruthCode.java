package dev.proviso.algebra;

import dev.proviso.condition.Truth;
import dev.proviso.fact.Reading;

/**
 * The one encoding of truth values as numbers, and Kleene logic over arrays of them: the
 * conjunction is the minimum, the disjunction the maximum, and the negation of {@code x} is {@code
 * TRUE - x}. It is {@link KleeneLogic} without objects, for the path on which every decision runs.
 *
 * <p>A variable whose answer is a truth numbers it in another way, see {@link TruthVariable}.
 */
public final class TruthCode {

  /** The code of {@link Truth#FALSE}. */
  public static final int FALSE = 0;

  /** The code of {@link Truth#UNKNOWN}. */
  public static final int UNKNOWN = 1;

  /** The code of {@link Truth#TRUE}. */
  public static final int TRUE = 2;

  private static final Truth[] TRUTHS = {Truth.FALSE, Truth.UNKNOWN, Truth.TRUE};

  private TruthCode() {}

  /** The code of a settled truth. */
  public static int of(boolean settled) {
    return settled ? TRUE : FALSE;
  }

  /** The code of a truth. */
  public static int of(Truth truth) {
    return truth == Truth.UNKNOWN ? UNKNOWN : of(truth == Truth.TRUE);
  }

  /** The code of a verdict: unknown if the verdict is not known. */
  public static int of(Reading<Boolean> verdict) {
    return verdict.isKnown() ? of(verdict.value().get().booleanValue()) : UNKNOWN;
  }

  /** The truth of a code. */
  public static Truth truth(int code) {
    return TRUTHS[code];
  }

  /** The negation. */
  public static int not(int code) {
    return TRUE - code;
  }

  /** The conjunction of the codes at some places. */
  public static int all(byte[] codes, int[] places) {
    int all = TRUE;
    for (int place : places) {
      all = Math.min(all, codes[place]);
    }
    return all;
  }

  /** The disjunction of the codes at some places. */
  public static int any(byte[] codes, int[] places) {
    int any = FALSE;
    for (int place : places) {
      any = Math.max(any, codes[place]);
    }
    return any;
  }

  /** None of the codes at some places is true; of one place, its negation. */
  public static int none(byte[] codes, int[] places) {
    return not(any(codes, places));
  }

  /** A code, unless any of the codes at some places is true. */
  public static int unless(int code, byte[] codes, int[] exceptions) {
    return Math.min(code, none(codes, exceptions));
  }

  /** Two of the codes at some places or more are true. */
  public static int atLeastTwo(byte[] codes, int[] places) {
    int one = FALSE;
    int two = FALSE;
    for (int place : places) {
      two = Math.max(two, Math.min(one, codes[place]));
      one = Math.max(one, codes[place]);
    }
    return two;
  }
}
