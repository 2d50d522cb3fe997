package dev.proviso.column;

import org.jspecify.annotations.Nullable;

/** A whole number of eight bytes for each row. */
public final class Longs implements Column {

  /** Of more changes a search is the faster way. */
  private static final int FEW = 4;

  private final long[] values;
  private final boolean @Nullable [] known;

  /**
   * A column of numbers.
   *
   * @param values the numbers
   * @param known in which rows they are known; null if in all
   */
  public Longs(long[] values, boolean @Nullable [] known) {
    this.values = values;
    this.known = known;
  }

  long[] values() {
    return values;
  }

  boolean @Nullable [] known() {
    return known;
  }

  @Override
  public boolean knowsAll() {
    return known == null;
  }

  @Override
  public int rows() {
    return values.length;
  }

  @Override
  public @Nullable Object answer(int row) {
    return isKnown(row) ? (Object) values[row] : null;
  }

  @Override
  public boolean isKnown(int row) {
    return known == null || known[row];
  }

  @Override
  public long key(int row) {
    return values[row];
  }

  /**
   * A digit by which rows are sorted.
   *
   * @param steps what a row counts by its number
   * @return the digit
   */
  public Digit digit(Steps steps) {
    boolean[] mask = known;
    if (mask != null || steps.changes() > FEW) {
      return block -> {
        for (int i = 0; i < block.count(); i++) {
          int row = block.from() + i;
          boolean isKnown = mask == null || mask[row];
          block.cells()[i] += isKnown ? steps.count(values[row]) : steps.unknown();
        }
      };
    }
    return block -> {
      int[] cells = block.cells();
      for (int i = 0; i < block.count(); i++) {
        cells[i] += steps.before(0);
      }
      for (int change = 0; change < steps.changes(); change++) {
        int more = steps.after(change) - steps.before(change);
        add(values, steps.limit(change), more, cells, block.from(), block.count());
      }
    };
  }

  private static void add(long[] values, long limit, int more, int[] cells, int from, int count) {
    for (int i = 0; i < count; i++) {
      cells[i] += more & ~Less.mask(values[from + i], limit);
    }
  }
}
