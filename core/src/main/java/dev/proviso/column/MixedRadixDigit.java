package dev.proviso.column;

/**
 * One digit of the number of the cell that a row falls into. All rows of a cell have the same value
 * in every digit.
 */
@FunctionalInterface
public interface MixedRadixDigit {

  /** Adds what each row counts to the number of its cell. */
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
