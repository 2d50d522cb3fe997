package dev.proviso.column;

import java.util.Arrays;

/**
 * A few rows that are sorted at once: the numbers of their cells, and room to lay columns beside
 * them.
 */
public final class RowBlock {

  /** So many rows that all that is needed of them stays close at hand. */
  public static final int MOST = 2_048;

  private final int[] cells = new int[MOST];
  private final int[] left;
  private final int[] right;
  private int from;
  private int count;

  private RowBlock(int[] left, int[] right) {
    this.left = left;
    this.right = right;
  }

  /**
   * A block for use by one thread.
   *
   * @return a block without rows
   */
  public static RowBlock empty() {
    return new RowBlock(new int[MOST], new int[MOST]);
  }

  /**
   * A block for the same rows with other cells, to be sorted after this one.
   *
   * @return a block without rows
   */
  public RowBlock beside() {
    return new RowBlock(left, right);
  }

  /**
   * Goes to other rows, all in the first cell.
   *
   * @param first the first row
   * @param end the row after the last of all
   * @return how many rows there are now
   */
  public int moveTo(int first, int end) {
    from = first;
    count = Math.min(MOST, end - first);
    Arrays.fill(cells, 0, count, 0);
    return count;
  }

  /**
   * The numbers of the cells.
   *
   * @return one for each row
   */
  public int[] cells() {
    return cells;
  }

  /** The first row. */
  public int from() {
    return from;
  }

  /**
   * How many rows there are.
   *
   * @return the number of rows
   */
  public int count() {
    return count;
  }

  /**
   * Lays a column beside the cells. Only loops whose arrays all begin at the same place are
   * translated to do several rows at once.
   */
  int[] left(int[] column) {
    System.arraycopy(column, from, left, 0, count);
    return left;
  }

  /** Lays another column beside the cells. */
  int[] right(int[] column) {
    System.arraycopy(column, from, right, 0, count);
    return right;
  }
}
