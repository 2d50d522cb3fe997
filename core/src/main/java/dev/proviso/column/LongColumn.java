package dev.proviso.column;

import org.jspecify.annotations.Nullable;

/** A whole number of eight bytes for each row. */
public final class LongColumn extends NumberColumn {

  private final long[] values;

  /**
   * A column of numbers.
   *
   * @param known in which rows they are known; null if in all
   */
  public LongColumn(long[] values, boolean @Nullable [] known) {
    super(known);
    this.values = values;
  }

  long[] values() {
    return values;
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
  public long key(int row) {
    return values[row];
  }

  @Override
  public MixedRadixDigit digit(StepFunction steps) {
    boolean[] mask = known();
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
      cells[i] += more & ~BranchlessCompare.mask(values[from + i], limit);
    }
  }
}
