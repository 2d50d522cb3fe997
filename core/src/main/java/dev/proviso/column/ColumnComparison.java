package dev.proviso.column;

import org.jspecify.annotations.Nullable;

/** Two columns of numbers that are compared with each other, row by row. */
public final class ColumnComparison {

  /** What is asked of the left number and the right one. */
  public enum Relation {
    /** The left one is less. */
    LESS,
    /** The left one is more. */
    MORE,
    /** They are the same. */
    SAME
  }

  private final int so;
  private final int otherwise;
  private final int unknown;

  private ColumnComparison(int so, int otherwise, int unknown) {
    this.so = so;
    this.otherwise = otherwise;
    this.unknown = unknown;
  }

  /**
   * Whether two columns can be compared by their numbers.
   *
   * @return true if both hold numbers of one kind
   */
  public static boolean fits(Column left, Column right) {
    if (left instanceof IntColumn one && right instanceof IntColumn other) {
      return one.isDays() == other.isDays();
    }
    return left instanceof LongColumn && right instanceof LongColumn;
  }

  /**
   * A digit by which rows are sorted.
   *
   * @param relation what is asked
   * @param right a column that fits it
   * @param so what a row counts if the relation holds in it
   * @param otherwise what a row counts if the relation does not hold in it
   * @param unknown what a row counts if one of its numbers is not known
   */
  public static MixedRadixDigit digit(
      Column left, Relation relation, Column right, int so, int otherwise, int unknown) {
    if (relation == Relation.MORE) {
      return digit(right, Relation.LESS, left, so, otherwise, unknown);
    }
    ColumnComparison compared = new ColumnComparison(so, otherwise, unknown);
    boolean isSame = relation == Relation.SAME;
    if (left instanceof IntColumn one && right instanceof IntColumn other) {
      return compared.digit(one, other, isSame);
    }
    if (left instanceof LongColumn one && right instanceof LongColumn other) {
      return compared.digit(one, other, isSame);
    }
    throw new IllegalArgumentException("column: compared with one of another kind");
  }

  private MixedRadixDigit digit(IntColumn left, IntColumn right, boolean isSame) {
    int[] a = left.values();
    int[] b = right.values();
    if (left.known() != null || right.known() != null) {
      return masked(
          left.known(), right.known(), isSame ? row -> a[row] == b[row] : row -> a[row] < b[row]);
    }
    int yes = so;
    int no = otherwise;
    return isSame
        ? block -> same(block.left(a), block.right(b), yes, no, block.cells(), block.count())
        : block -> less(block.left(a), block.right(b), yes, no, block.cells(), block.count());
  }

  private static void same(int[] left, int[] right, int yes, int no, int[] cells, int count) {
    int both = yes ^ no;
    for (int i = 0; i < count; i++) {
      int differ =
          BranchlessCompare.mask(left[i], right[i]) | BranchlessCompare.mask(right[i], left[i]);
      cells[i] += yes ^ (both & differ);
    }
  }

  private static void less(int[] left, int[] right, int yes, int no, int[] cells, int count) {
    int both = yes ^ no;
    for (int i = 0; i < count; i++) {
      cells[i] += no ^ (both & BranchlessCompare.mask(left[i], right[i]));
    }
  }

  private MixedRadixDigit digit(LongColumn left, LongColumn right, boolean isSame) {
    long[] a = left.values();
    long[] b = right.values();
    if (left.known() != null || right.known() != null || isSame) {
      return masked(
          left.known(), right.known(), isSame ? row -> a[row] == b[row] : row -> a[row] < b[row]);
    }
    return block -> {
      int[] cells = block.cells();
      int from = block.from();
      for (int i = 0; i < block.count(); i++) {
        cells[i] +=
            otherwise ^ ((so ^ otherwise) & BranchlessCompare.mask(a[from + i], b[from + i]));
      }
    };
  }

  private interface Test {
    boolean holds(int row);
  }

  private MixedRadixDigit masked(boolean @Nullable [] left, boolean @Nullable [] right, Test test) {
    return block -> {
      int[] cells = block.cells();
      for (int i = 0; i < block.count(); i++) {
        int row = block.from() + i;
        boolean isKnown = (left == null || left[row]) && (right == null || right[row]);
        cells[i] += isKnown ? (test.holds(row) ? so : otherwise) : unknown;
      }
    };
  }
}
