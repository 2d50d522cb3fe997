package dev.proviso.column;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A whole number for each row: itself, or a day counted from 1970-01-01 on. */
public final class IntColumn extends NumberColumn {

  private final int[] values;
  private final boolean isDays;

  private IntColumn(int[] values, boolean @Nullable [] known, boolean isDays) {
    super(known);
    this.values = values;
    this.isDays = isDays;
  }

  /**
   * A column of numbers.
   *
   * @param known in which rows they are known; null if in all
   */
  public static IntColumn ofNumbers(int[] values, boolean @Nullable [] known) {
    return new IntColumn(values, known, false);
  }

  /**
   * A column of days.
   *
   * @param days the days since 1970-01-01
   * @param known in which rows they are known; null if in all
   */
  public static IntColumn ofDays(int[] days, boolean @Nullable [] known) {
    return new IntColumn(days, known, true);
  }

  /**
   * Whether the numbers are days.
   *
   * @return true if they are
   */
  public boolean isDays() {
    return isDays;
  }

  int[] values() {
    return values;
  }

  @Override
  public int rows() {
    return values.length;
  }

  @Override
  public @Nullable Object answer(int row) {
    if (!isKnown(row)) {
      return null;
    }
    return isDays ? (Object) LocalDate.ofEpochDay(values[row]) : (Object) values[row];
  }

  @Override
  public long key(int row) {
    return values[row];
  }

  @Override
  public MixedRadixDigit digit(StepFunction steps) {
    StepFunction within = steps.ofInts();
    boolean[] mask = known();
    if (within.changes() > FEW || (within.changes() > 0 && mask != null)) {
      return within.fitTable() ? looked(within, mask) : searched(within, mask);
    }
    if (mask != null) {
      return searched(within, mask);
    }
    return block -> {
      int[] cells = block.cells();
      add(within.before(0), cells, block.count());
      int[] beside = within.changes() == 0 ? values : block.left(values);
      for (int change = 0; change < within.changes(); change++) {
        int more = within.after(change) - within.before(change);
        add(beside, (int) within.limit(change), more, cells, block.count());
      }
    };
  }

  private MixedRadixDigit looked(StepFunction steps, boolean @Nullable [] mask) {
    int[] table = steps.table();
    long first = steps.limit(0) - 1;
    return mask == null
        ? block -> add(values, table, first, block.cells(), block.from(), block.count())
        : block ->
            add(
                values,
                mask,
                table,
                first,
                steps.unknown(),
                block.cells(),
                block.from(),
                block.count());
  }

  private MixedRadixDigit searched(StepFunction steps, boolean @Nullable [] mask) {
    return block -> {
      for (int i = 0; i < block.count(); i++) {
        int row = block.from() + i;
        boolean isKnown = mask == null || mask[row];
        block.cells()[i] += isKnown ? steps.count(values[row]) : steps.unknown();
      }
    };
  }

  private static void add(int all, int[] cells, int count) {
    for (int i = 0; i < count; i++) {
      cells[i] += all;
    }
  }

  /** Without a branch that could be guessed wrong, so that several rows are done at once. */
  private static void add(int[] beside, int limit, int more, int[] cells, int count) {
    for (int i = 0; i < count; i++) {
      cells[i] += more & ~BranchlessCompare.mask(beside[i], limit);
    }
  }

  private static void add(int[] values, int[] table, long first, int[] cells, int from, int count) {
    for (int i = 0; i < count; i++) {
      cells[i] += table[place(values[from + i] - first, table.length)];
    }
  }

  private static void add(
      int[] values,
      boolean[] known,
      int[] table,
      long first,
      int unknown,
      int[] cells,
      int from,
      int count) {
    for (int i = 0; i < count; i++) {
      int counted = table[place(values[from + i] - first, table.length)];
      cells[i] += unknown ^ ((counted ^ unknown) & -(known[from + i] ? 1 : 0));
    }
  }

  private static int place(long at, int length) {
    return (int) Math.max(0, Math.min(at, length - 1));
  }
}
