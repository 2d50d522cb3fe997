package dev.proviso.column;

import org.jspecify.annotations.Nullable;

/** What is known of one fact, row by row; over arrays that belong to whoever gave them. */
public sealed interface Column permits DictionaryColumn, NumberColumn {

  /**
   * How many rows it has.
   *
   * @return the number of rows
   */
  int rows();

  /**
   * Whether the column guarantees, without a look at its rows, that every answer is known.
   *
   * @return true if it does
   */
  boolean knowsAll();

  /**
   * What the fact says in a row.
   *
   * @return the answer; null if it is not known
   */
  @Nullable Object answer(int row);

  /**
   * Whether the answer is known in a row.
   *
   * @return true if it is
   */
  boolean isKnown(int row);

  /**
   * A number for the answer in a row in which it is known.
   *
   * @return the same for the same answers, and for no others
   */
  long key(int row);
}
