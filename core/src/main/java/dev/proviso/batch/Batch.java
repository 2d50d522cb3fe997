package dev.proviso.batch;

import dev.proviso.check.NullChecks;
import dev.proviso.column.BatchAccess;
import dev.proviso.column.BooleanColumn;
import dev.proviso.column.ByteDictionaryColumn;
import dev.proviso.column.Column;
import dev.proviso.column.ColumnTable;
import dev.proviso.column.DictionaryColumn;
import dev.proviso.column.IntColumn;
import dev.proviso.column.IntDictionaryColumn;
import dev.proviso.column.LongColumn;
import dev.proviso.fact.Fact;
import java.time.LocalDate;

/**
 * Many subjects as columns: for each fact an array, in which each subject has a row.
 *
 * <pre>{@code
 * Batch<Shipment> batch =
 *     Batch.<Shipment>ofRows(3)
 *         .ints(WEIGHT.fact(), new int[] {20, 300, 300})
 *         .booleans(INSURED.fact(), new boolean[] {false, true, false})
 *         .codes(DESTINATION.fact(), new int[] {0, 0, 1}, List.of("Lisbon", "Atlantis"));
 * SHIPPING.outcomes(batch).at(0); // PERMITTED
 * }</pre>
 *
 * <p>A row says of a fact what its column says. <b>A fact without a column is unknown in every
 * row</b>, and so is whatever needs a whole subject, which a row has not: code about it (an opaque
 * condition). The column of a fact that may be absent says in which rows there is a value; that
 * there is none is said by a column of its presence, {@link Fact#presenceOf}. A column of a fact
 * that a policy does not ask is of no use to it, and does no harm. Any type of answer can be given
 * by {@link #codes(Fact, int[], Iterable) codes}: sets, parts and sequences of parts as well. What
 * is asked of such an answer is settled once for each of those that the dictionary holds, not once
 * a row; code that throws leaves it unknown.
 *
 * <p>Rows are counted from 0 on. Each method returns a new batch and leaves this one as it is.
 * <b>Arrays are not copied.</b> They still belong to the caller, who must not change them while
 * outcomes are worked out; if that happens, the outcomes of the rows that were changed can be any.
 * To decide about other rows, change the arrays after that, or give others; a code that was changed
 * to one that no dictionary holds then ends in an {@link IndexOutOfBoundsException}.
 */
public final class Batch<S> {

  static {
    BatchAccess.register(
        (batch, engine) -> new OutcomeColumn(engine.apply(((Batch<?>) batch).columns)));
  }

  private final ColumnTable columns;

  private Batch(ColumnTable columns) {
    this.columns = columns;
  }

  /**
   * A batch without columns: nothing is known about its rows yet.
   *
   * @param rows how many rows all of its columns have
   * @throws IllegalArgumentException if the number is negative
   */
  public static <S> Batch<S> ofRows(int rows) {
    if (rows < 0) {
      throw new IllegalArgumentException("batch: `" + rows + "` rows; give 0 or more");
    }
    return new Batch<>(ColumnTable.ofRows(rows));
  }

  /**
   * Whole numbers, known in every row.
   *
   * @param fact the fact that they answer
   * @param values one for each row
   * @return the batch with the column
   * @throws IllegalArgumentException if there are more or fewer of them than rows, or the fact has
   *     a column already
   */
  public Batch<S> ints(Fact<? super S, Integer> fact, int[] values) {
    return with(fact, IntColumn.ofNumbers(given(fact, values), null));
  }

  /**
   * Whole numbers, known in some rows.
   *
   * @param fact the fact that they answer
   * @param values one for each row; anything where it is not known
   * @param known whether it is known, for each row
   * @return the batch with the column
   * @throws IllegalArgumentException if there are more or fewer of either than rows, or the fact
   *     has a column already
   */
  public Batch<S> ints(Fact<? super S, Integer> fact, int[] values, boolean[] known) {
    return with(fact, IntColumn.ofNumbers(given(fact, values), mask(fact, known)));
  }

  /**
   * Long whole numbers, known in every row.
   *
   * @param fact the fact that they answer
   * @param values one for each row
   * @return the batch with the column
   * @throws IllegalArgumentException if there are more or fewer of them than rows, or the fact has
   *     a column already
   */
  public Batch<S> longs(Fact<? super S, Long> fact, long[] values) {
    return with(fact, new LongColumn(given(fact, values), null));
  }

  /**
   * Long whole numbers, known in some rows.
   *
   * @param fact the fact that they answer
   * @param values one for each row; anything where it is not known
   * @param known whether it is known, for each row
   * @return the batch with the column
   * @throws IllegalArgumentException if there are more or fewer of either than rows, or the fact
   *     has a column already
   */
  public Batch<S> longs(Fact<? super S, Long> fact, long[] values, boolean[] known) {
    return with(fact, new LongColumn(given(fact, values), mask(fact, known)));
  }

  /**
   * Yes or no, known in every row.
   *
   * @param fact the fact that they answer
   * @param values one for each row
   * @return the batch with the column
   * @throws IllegalArgumentException if there are more or fewer of them than rows, or the fact has
   *     a column already
   */
  public Batch<S> booleans(Fact<? super S, Boolean> fact, boolean[] values) {
    return with(fact, new BooleanColumn(given(fact, values), null));
  }

  /**
   * Yes or no, known in some rows.
   *
   * @param fact the fact that they answer
   * @param values one for each row; anything where it is not known
   * @param known whether it is known, for each row
   * @return the batch with the column
   * @throws IllegalArgumentException if there are more or fewer of either than rows, or the fact
   *     has a column already
   */
  public Batch<S> booleans(Fact<? super S, Boolean> fact, boolean[] values, boolean[] known) {
    return with(fact, new BooleanColumn(given(fact, values), mask(fact, known)));
  }

  /**
   * Dates, known in every row.
   *
   * @param fact the fact that they answer
   * @param days one for each row, in days since 1970-01-01, as in {@link LocalDate#toEpochDay()}
   * @return the batch with the column
   * @throws IllegalArgumentException if there are more or fewer of them than rows, the fact has a
   *     column already, or it is {@link Fact#asOf() the date of the decision}
   */
  public Batch<S> dates(Fact<? super S, LocalDate> fact, int[] days) {
    return with(fact, IntColumn.ofDays(given(fact, days), null));
  }

  /**
   * Dates, known in some rows.
   *
   * @param fact the fact that they answer
   * @param days one for each row, in days since 1970-01-01; anything where it is not known
   * @param known whether it is known, for each row
   * @return the batch with the column
   * @throws IllegalArgumentException if there are more or fewer of either than rows, the fact has a
   *     column already, or it is {@link Fact#asOf() the date of the decision}
   */
  public Batch<S> dates(Fact<? super S, LocalDate> fact, int[] days, boolean[] known) {
    return with(fact, IntColumn.ofDays(given(fact, days), mask(fact, known)));
  }

  /**
   * Answers of any type, numbered.
   *
   * @param fact the fact that they answer
   * @param codes for each row the place of its answer in the dictionary, from 0 on; -1 where it is
   *     not known
   * @return the batch with the column
   * @throws IllegalArgumentException if a code has no place in the dictionary, an answer is null,
   *     there are more or fewer codes than rows, or the fact has a column already
   */
  public <T> Batch<S> codes(
      Fact<? super S, T> fact, int[] codes, Iterable<? extends T> dictionary) {
    return coded(fact, new IntDictionaryColumn(given(fact, codes), dictionary(fact, dictionary)));
  }

  /**
   * Answers of any type, numbered by one byte each: 128 of them at most, in a quarter of the room.
   *
   * @param fact the fact that they answer
   * @param codes for each row the place of its answer in the dictionary, from 0 to 127; -1 where it
   *     is not known
   * @return the batch with the column
   * @throws IllegalArgumentException if a code has no place in the dictionary, an answer is null,
   *     there are more or fewer codes than rows, or the fact has a column already
   */
  public <T> Batch<S> codes(
      Fact<? super S, T> fact, byte[] codes, Iterable<? extends T> dictionary) {
    return coded(fact, new ByteDictionaryColumn(given(fact, codes), dictionary(fact, dictionary)));
  }

  /**
   * The same batch, to be decided by as many threads as the machine has cores; the outcomes are the
   * same. They are those of parallel streams: the common pool, or the pool of the task that asks.
   *
   * @return the batch, for all cores
   */
  public Batch<S> parallel() {
    return new Batch<>(columns.parallel());
  }

  /**
   * How many rows it has.
   *
   * @return the number of rows
   */
  public int rows() {
    return columns.rows();
  }

  private static <A> A given(Fact<?, ?> fact, A array) {
    NullChecks.notNull("batch", "fact", fact, "give the fact that the column answers");
    return given(fact, "array", array, "give one value for each row");
  }

  private static <A> A given(Fact<?, ?> fact, String what, A value, String remedy) {
    return NullChecks.notNull("batch: fact `" + fact.name() + "`", what, value, remedy);
  }

  private static <T> Object[] dictionary(Fact<?, T> fact, Iterable<? extends T> answers) {
    return Dictionary.of(
        fact, given(fact, "dictionary", answers, "give the answers that codes stand for"));
  }

  /** No mask would say that all is known. */
  private boolean[] mask(Fact<?, ?> fact, boolean[] known) {
    given(fact, "array of what is known", known, "leave it out if every row is known");
    checkLength(fact, " of what is known", known.length);
    return known;
  }

  private Batch<S> coded(Fact<?, ?> fact, DictionaryColumn column) {
    Batch<S> with = with(fact, column);
    Dictionary.check(fact, column);
    return with;
  }

  private Batch<S> with(Fact<?, ?> fact, Column column) {
    if (fact.isAsOf()) {
      throw refused(
          fact,
          "is the date of a decision, which is given and not read; use outcomesAsOf, or a policy"
              + " that takes its date from a fact");
    }
    checkLength(fact, "", column.rows());
    if (columns.hasColumn(fact)) {
      throw refused(fact, "has a column already; leave one out");
    }
    return new Batch<>(columns.with(fact, column));
  }

  private void checkLength(Fact<?, ?> fact, String what, int length) {
    if (length != rows()) {
      throw refused(
          fact,
          "has "
              + counted(length, "value")
              + what
              + " for "
              + counted(rows(), "row")
              + "; give one for each row");
    }
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static IllegalArgumentException refused(Fact<?, ?> fact, String why) {
    return new IllegalArgumentException("batch: fact `" + fact.name() + "` " + why);
  }
}
