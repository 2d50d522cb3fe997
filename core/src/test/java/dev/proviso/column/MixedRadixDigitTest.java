package dev.proviso.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.column.ColumnComparison.Relation;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whichever way a digit is worked out, each row counts what its own number says. */
class MixedRadixDigitTest {

  private static final int UNKNOWN = 1_000;

  /** Numbers at both ends of their types, next to one another, and far apart. */
  private static final int[] INTS = {
    Integer.MIN_VALUE,
    Integer.MIN_VALUE + 1,
    -70_000,
    -2,
    -1,
    0,
    1,
    2,
    3,
    30_000,
    70_000,
    Integer.MAX_VALUE - 1,
    Integer.MAX_VALUE
  };

  private static final long[] LONGS = {
    Long.MIN_VALUE,
    Long.MIN_VALUE + 1,
    -1L << 40,
    Integer.MIN_VALUE,
    -1,
    0,
    1,
    2,
    70_000,
    Integer.MAX_VALUE,
    1L << 40,
    Long.MAX_VALUE - 1,
    Long.MAX_VALUE
  };

  private static final int ROWS = RowBlock.MOST + 100;

  private static int[] ints(Random random) {
    return random.ints(ROWS, 0, INTS.length).map(i -> INTS[i]).toArray();
  }

  private static long[] longs(Random random) {
    return random.ints(ROWS, 0, LONGS.length).mapToLong(i -> LONGS[i]).toArray();
  }

  private static boolean @Nullable [] known(Random random, boolean all) {
    if (all) {
      return null;
    }
    boolean[] known = new boolean[ROWS];
    for (int row = 0; row < ROWS; row++) {
      known[row] = random.nextBoolean();
    }
    return known;
  }

  private static boolean is(boolean @Nullable [] known, int row) {
    return known == null || known[row];
  }

  /** What all rows count, from some row on, block by block. */
  private static int[] counted(MixedRadixDigit digit, int from) {
    int[] all = new int[ROWS];
    RowBlock block = RowBlock.empty();
    for (int row = from; row < ROWS; row += block.count()) {
      block.moveTo(row, ROWS);
      digit.own().add(block);
      System.arraycopy(block.cells(), 0, all, row, block.count());
    }
    return all;
  }

  /** Starts with something else from each on, and the counts that tell them apart. */
  private static StepFunction steps(Random random, int changes, long[] pool) {
    long[] starts = new long[changes + 1];
    starts[0] = Long.MIN_VALUE;
    long[] drawn =
        random.longs(0, pool.length).distinct().limit(changes).map(i -> pool[(int) i]).toArray();
    Arrays.sort(drawn);
    System.arraycopy(drawn, 0, starts, 1, changes);
    return new StepFunction(starts, IntStream.rangeClosed(1, changes + 1).toArray(), UNKNOWN);
  }

  /** The last start that is not above the number, looked for one by one. */
  private static int expected(StepFunction steps, long number) {
    int counts = steps.changes() == 0 ? steps.count(Long.MIN_VALUE) : steps.before(0);
    for (int change = 0; change < steps.changes(); change++) {
      if (number >= steps.limit(change)) {
        counts = steps.after(change);
      }
    }
    return counts;
  }

  private static void assertCounted(
      int[] counted, int from, boolean @Nullable [] known, IntUnaryOperator expected) {
    for (int row = from; row < ROWS; row++) {
      assertThat(counted[row]).isEqualTo(is(known, row) ? expected.applyAsInt(row) : UNKNOWN);
    }
  }

  private static final long[] OF_INTS =
      Arrays.stream(INTS).asLongStream().filter(i -> i > -70_000).toArray();

  @Property(tries = 200)
  void a_row_of_whole_numbers_counts_what_its_number_says(
      @ForAll long seed, @ForAll @IntRange(max = 8) int changes, @ForAll boolean all) {
    Random random = new Random(seed);
    int[] values = ints(random);
    boolean @Nullable [] known = known(random, all);
    StepFunction steps = steps(random, changes, OF_INTS);
    int[] counted = counted(IntColumn.ofNumbers(values, known).digit(steps), 0);

    assertCounted(counted, 0, known, row -> expected(steps, values[row]));
  }

  @Property(tries = 100)
  void starts_that_no_whole_number_reaches_change_nothing(@ForAll long seed, @ForAll boolean all) {
    Random random = new Random(seed);
    int[] values = ints(random);
    boolean @Nullable [] known = known(random, all);
    StepFunction steps =
        new StepFunction(
            new long[] {
              Long.MIN_VALUE, -1L << 40, Integer.MIN_VALUE, 0, Integer.MAX_VALUE, 1L << 40
            },
            new int[] {1, 2, 3, 4, 5, 6},
            UNKNOWN);
    int[] counted = counted(IntColumn.ofDays(values, known).digit(steps), 3);

    assertCounted(counted, 3, known, row -> expected(steps, values[row]));
  }

  @Property(tries = 200)
  void a_row_of_long_numbers_counts_what_its_number_says(
      @ForAll long seed, @ForAll @IntRange(max = 8) int changes, @ForAll boolean all) {
    Random random = new Random(seed);
    long[] values = longs(random);
    boolean @Nullable [] known = known(random, all);
    StepFunction steps = steps(random, changes, Arrays.copyOfRange(LONGS, 1, LONGS.length));
    int[] counted = counted(new LongColumn(values, known).digit(steps), 1);

    assertCounted(counted, 1, known, row -> expected(steps, values[row]));
  }

  private static int said(int order, Relation relation) {
    boolean holds =
        switch (relation) {
          case LESS -> order < 0;
          case MORE -> order > 0;
          case SAME -> order == 0;
        };
    return holds ? 7 : 40;
  }

  @Property(tries = 100)
  void two_columns_are_compared_row_by_row(
      @ForAll long seed,
      @ForAll Relation relation,
      @ForAll boolean allLeft,
      @ForAll boolean allRight,
      @ForAll boolean wide) {
    Random random = new Random(seed);
    boolean @Nullable [] knownLeft = known(random, allLeft);
    boolean @Nullable [] knownRight = known(random, allRight);
    long[] left = wide ? longs(random) : Arrays.stream(ints(random)).asLongStream().toArray();
    long[] right = wide ? longs(random) : Arrays.stream(ints(random)).asLongStream().toArray();
    MixedRadixDigit digit =
        ColumnComparison.digit(
            column(left, knownLeft, wide),
            relation,
            column(right, knownRight, wide),
            7,
            40,
            UNKNOWN);
    int[] counted = counted(digit, 2);

    for (int row = 2; row < ROWS; row++) {
      boolean isKnown = is(knownLeft, row) && is(knownRight, row);
      assertThat(counted[row])
          .isEqualTo(isKnown ? said(Long.compare(left[row], right[row]), relation) : UNKNOWN);
    }
  }

  private static Column column(long[] values, boolean @Nullable [] known, boolean wide) {
    return wide
        ? new LongColumn(values, known)
        : IntColumn.ofNumbers(Arrays.stream(values).mapToInt(Math::toIntExact).toArray(), known);
  }

  @Test
  void only_numbers_of_one_kind_are_compared() {
    Column number = IntColumn.ofNumbers(new int[1], null);
    Column day = IntColumn.ofDays(new int[1], null);
    Column wide = new LongColumn(new long[1], null);
    Column flag = new BooleanColumn(new boolean[1], null);

    assertThat(ColumnComparison.fits(number, number)).isTrue();
    assertThat(ColumnComparison.fits(day, day)).isTrue();
    assertThat(ColumnComparison.fits(wide, wide)).isTrue();
    assertThat(ColumnComparison.fits(number, day)).isFalse();
    assertThat(ColumnComparison.fits(day, number)).isFalse();
    assertThat(ColumnComparison.fits(number, wide)).isFalse();
    assertThat(ColumnComparison.fits(wide, number)).isFalse();
    assertThat(ColumnComparison.fits(wide, flag)).isFalse();
    assertThat(ColumnComparison.fits(flag, wide)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ColumnComparison.digit(number, Relation.LESS, wide, 1, 2, 3));
  }

  @Test
  void a_table_has_one_place_for_each_number_from_below_the_first_change_on() {
    StepFunction steps =
        new StepFunction(new long[] {Long.MIN_VALUE, 3, 6}, new int[] {1, 2, 4}, UNKNOWN);

    assertThat(steps.table()).containsExactly(1, 2, 2, 2, 4);
    assertThat(steps.fitTable()).isTrue();
  }

  @Test
  void a_table_is_only_made_of_changes_that_lie_close_together() {
    assertThat(between(0, (1 << 14) - 1).fitTable()).isTrue();
    assertThat(between(0, 1 << 14).fitTable()).isFalse();
    assertThat(between(Long.MIN_VALUE + 1, Long.MAX_VALUE).fitTable()).isFalse();
    assertThat(new StepFunction(new long[] {Long.MIN_VALUE}, new int[] {1}, UNKNOWN).fitTable())
        .isFalse();
  }

  private static StepFunction between(long first, long last) {
    return new StepFunction(new long[] {Long.MIN_VALUE, first, last}, new int[] {1, 2, 3}, UNKNOWN);
  }
}
