package dev.proviso.column;

import org.jspecify.annotations.Nullable;

/**
 * A column of whole numbers. Each subclass has its own loops over the rows, so that they are
 * compiled for one kind of array.
 */
public abstract sealed class NumberColumn implements Column permits IntColumn, LongColumn {

  /** Of more changes a table, or a search, is the faster way. */
  static final int FEW = 4;

  private final boolean @Nullable [] known;

  NumberColumn(boolean @Nullable [] known) {
    this.known = known;
  }

  /** In which rows the numbers are known; null if in all. */
  final boolean @Nullable [] known() {
    return known;
  }

  @Override
  public final boolean knowsAll() {
    return known == null;
  }

  @Override
  public final boolean isKnown(int row) {
    return known == null || known[row];
  }

  /**
   * A digit by which rows are sorted.
   *
   * @param steps what a row counts by its number
   */
  public abstract MixedRadixDigit digit(StepFunction steps);
}
