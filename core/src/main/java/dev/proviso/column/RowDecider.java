package dev.proviso.column;

/** Decides about rows of a batch; safe for use by many threads, each with rows of its own. */
@FunctionalInterface
public interface RowDecider {

  /**
   * Writes the outcomes of some rows.
   *
   * @param from the first row
   * @param to the row after the last
   * @param outcomes where they are written, as ordinals, each at its row
   */
  void decide(int from, int to, byte[] outcomes);
}
