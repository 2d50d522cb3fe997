package dev.proviso.column;

import java.util.Arrays;

/**
 * What rows count by a number: from each start on something else. The last start that is not above
 * the number decides.
 */
public final class StepFunction {

  /** As many numbers are looked up in a table, where the starts lie close to one another. */
  private static final int LONGEST_TABLE = 1 << 14;

  private final long[] starts;
  private final int[] counts;
  private final int unknown;

  /**
   * Steps in the order of numbers.
   *
   * @param starts the numbers from which on something else counts; the first is {@link
   *     Long#MIN_VALUE}
   * @param counts what a row counts from each of them on
   * @param unknown what a row counts whose number is not known
   */
  public StepFunction(long[] starts, int[] counts, int unknown) {
    this.starts = starts.clone();
    this.counts = counts.clone();
    this.unknown = unknown;
  }

  int unknown() {
    return unknown;
  }

  /** How many times it changes what counts. */
  int changes() {
    return starts.length - 1;
  }

  /** The number from which on a change counts. */
  long limit(int change) {
    return starts[change + 1];
  }

  int before(int change) {
    return counts[change];
  }

  int after(int change) {
    return counts[change + 1];
  }

  int count(long number) {
    int found = Arrays.binarySearch(starts, number);
    return counts[found >= 0 ? found : -found - 2];
  }

  /** The same for numbers that an {@code int} holds: starts that none of them crosses are gone. */
  StepFunction ofInts() {
    int first = 0;
    while (first + 1 < starts.length && starts[first + 1] <= Integer.MIN_VALUE) {
      first++;
    }
    int end = first + 1;
    while (end < starts.length && starts[end] <= Integer.MAX_VALUE) {
      end++;
    }
    long[] within = Arrays.copyOfRange(starts, first, end);
    within[0] = Long.MIN_VALUE;
    return new StepFunction(within, Arrays.copyOfRange(counts, first, end), unknown);
  }

  boolean fitTable() {
    return changes() > 0
        && starts[starts.length - 1] - starts[1] >= 0
        && starts[starts.length - 1] - starts[1] < LONGEST_TABLE;
  }

  /** What counts from the number below the first change on, number by number to the last. */
  int[] table() {
    int[] table = new int[(int) (starts[starts.length - 1] - starts[1]) + 2];
    for (int i = 0; i < table.length; i++) {
      table[i] = i == 0 ? counts[0] : count(starts[1] + i - 1);
    }
    return table;
  }
}
