package dev.proviso.column;

/**
 * One digit of the number of the cell that a row falls into. Rows of one cell are alike in all that
 * digits tell.
 */
@FunctionalInterface
public interface Digit {

  /**
   * Adds what each row counts to the number of its cell.
   *
   * @param cells the numbers, the first of which is that of the first row
   * @param from the first row
   * @param count how many rows
   */
  void add(int[] cells, int from, int count);

  /**
   * The digit for use by one thread.
   *
   * @return this, unless it remembers anything
   */
  default Digit own() {
    return this;
  }
}
