package dev.proviso.column;

/**
 * One digit of the number of the cell that a row falls into. Rows of one cell are alike in all that
 * digits tell.
 */
@FunctionalInterface
public interface MixedRadixDigit {

  /**
   * Adds what each row counts to the number of its cell.
   *
   * @param block the rows
   */
  void add(RowBlock block);

  /**
   * The digit for use by one thread.
   *
   * @return this, unless it remembers anything
   */
  default MixedRadixDigit own() {
    return this;
  }
}
