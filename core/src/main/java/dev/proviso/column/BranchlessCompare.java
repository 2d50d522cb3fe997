package dev.proviso.column;

/** Comparisons whose result is a mask, without a branch and right to the last number. */
final class BranchlessCompare {

  private BranchlessCompare() {}

  /** All bits if the left number is the lesser one, else none. */
  static int mask(int left, int right) {
    return ((left & ~right) | (~(left ^ right) & (left - right))) >> (Integer.SIZE - 1);
  }

  /** All bits if the left number is the lesser one, else none. */
  static int mask(long left, long right) {
    return (int) (((left & ~right) | (~(left ^ right) & (left - right))) >> (Long.SIZE - 1));
  }
}
