package dev.proviso.column;

import org.jspecify.annotations.Nullable;

/** Yes or no for each row. */
public final class BooleanColumn extends DictionaryColumn {

  private final boolean[] values;
  private final boolean @Nullable [] known;

  /**
   * A column of flags.
   *
   * @param known in which rows they are known; null if in all
   */
  public BooleanColumn(boolean[] values, boolean @Nullable [] known) {
    super(new Object[] {false, true});
    this.values = values;
    this.known = known;
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
  public int code(int row) {
    return known != null && !known[row] ? UNKNOWN : values[row] ? 1 : 0;
  }

  @Override
  int faults() {
    return 0;
  }

  @Override
  public MixedRadixDigit digit(int[] counts) {
    boolean[] mask = known;
    return mask == null
        ? block -> add(values, counts, block.cells(), block.from(), block.count())
        : block -> add(values, mask, counts, block.cells(), block.from(), block.count());
  }

  private static void add(boolean[] values, int[] counts, int[] cells, int from, int count) {
    int no = counts[1];
    int both = no ^ counts[2];
    for (int i = 0; i < count; i++) {
      cells[i] += no ^ (both & -(values[from + i] ? 1 : 0));
    }
  }

  private static void add(
      boolean[] values, boolean[] known, int[] counts, int[] cells, int from, int count) {
    for (int i = 0; i < count; i++) {
      int code = (values[from + i] ? 2 : 1) & -(known[from + i] ? 1 : 0);
      cells[i] += counts[code];
    }
  }
}
