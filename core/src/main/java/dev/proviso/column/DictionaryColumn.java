package dev.proviso.column;

import org.jspecify.annotations.Nullable;

/** A column whose answers are few enough to be numbered. */
public abstract sealed class DictionaryColumn implements Column
    permits IntDictionaryColumn, ByteDictionaryColumn, BooleanColumn, PresenceColumn {

  /** The code of an answer that is not known. */
  public static final int UNKNOWN = -1;

  private final Object[] dictionary;

  DictionaryColumn(Object[] dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * How many answers there are.
   *
   * @return the number of codes from 0 on
   */
  public final int answers() {
    return dictionary.length;
  }

  /**
   * The answer that a code stands for.
   *
   * @return the answer; null if it is not known
   */
  public final @Nullable Object meaning(int code) {
    return code == UNKNOWN ? null : dictionary[code];
  }

  /**
   * The code in a row.
   *
   * @return the code, or {@link #UNKNOWN}
   */
  public abstract int code(int row);

  /**
   * Whether each code stands for an answer, or for one that is not known.
   *
   * @return true if so
   */
  public final boolean isSound() {
    return faults() >= 0;
  }

  /** A number below 0 if any code stands for nothing. */
  abstract int faults();

  /** A number below 0 if the code stands for nothing. */
  static int fault(int code, int answers) {
    return (code - UNKNOWN) | (answers - 1 - code);
  }

  /**
   * A digit by which rows are sorted.
   *
   * @param counts what a row counts: first one whose answer is not known, then by code
   */
  public abstract MixedRadixDigit digit(int[] counts);

  @Override
  public boolean knowsAll() {
    return false;
  }

  @Override
  public final @Nullable Object answer(int row) {
    return meaning(code(row));
  }

  @Override
  public final boolean isKnown(int row) {
    return code(row) != UNKNOWN;
  }

  @Override
  public final long key(int row) {
    return code(row);
  }
}
