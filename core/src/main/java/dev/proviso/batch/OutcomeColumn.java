package dev.proviso.batch;

import dev.proviso.rule.Outcome;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The outcomes of a batch, row by row; one byte for each. Two are equal if their rows have the same
 * outcomes.
 *
 * <pre>{@code
 * OutcomeColumn outcomes = SHIPPING.outcomes(batch);
 * outcomes.at(7);
 * outcomes.count(PERMITTED);
 * outcomes.rows(UNDETERMINED).forEach(row -> …);
 * }</pre>
 */
public final class OutcomeColumn {

  private static final Outcome[] OUTCOMES = Outcome.values();

  private final byte[] ordinals;

  OutcomeColumn(byte[] ordinals) {
    this.ordinals = ordinals;
  }

  /**
   * How many rows there are.
   *
   * @return as many as the batch has
   */
  public int size() {
    return ordinals.length;
  }

  /**
   * The outcome of a row.
   *
   * @param row the row, from 0 on
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public Outcome at(int row) {
    return OUTCOMES[ordinals[Objects.checkIndex(row, ordinals.length)]];
  }

  /**
   * How many rows have an outcome.
   *
   * @return the number of rows
   */
  public int count(Outcome outcome) {
    byte wanted = ordinal(outcome);
    int count = 0;
    for (byte ordinal : ordinals) {
      count += ordinal == wanted ? 1 : 0;
    }
    return count;
  }

  /**
   * The rows that have an outcome.
   *
   * @return the rows, from the first to the last
   */
  public IntStream rows(Outcome outcome) {
    byte wanted = ordinal(outcome);
    return IntStream.range(0, ordinals.length).filter(row -> ordinals[row] == wanted);
  }

  @SuppressWarnings("EnumOrdinal") // nothing is kept beyond this process
  private static byte ordinal(Outcome outcome) {
    return (byte) outcome.ordinal();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OutcomeColumn column && Arrays.equals(ordinals, column.ordinals);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ordinals);
  }

  /** Returns how many rows have which outcome, such as "3 rows: PERMITTED 2, FORBIDDEN 1". */
  @Override
  public String toString() {
    return Stream.of(OUTCOMES)
        .filter(outcome -> count(outcome) > 0)
        .map(outcome -> outcome + " " + count(outcome))
        .collect(Collectors.joining(", ", size() + " rows: ", ""));
  }
}
