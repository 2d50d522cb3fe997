package dev.proviso.column;

import dev.proviso.fact.Fact;
import dev.proviso.fact.FactVisitor;
import dev.proviso.fact.Grade;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.stream.IntStream;

/** The columns of a batch by the names of their facts, and the loop over its rows. Immutable. */
public final class ColumnTable {

  /** Enough rows to be worth a task of their own. */
  private static final int CHUNK = 1 << 16;

  private record Entry(Fact<?, ?> fact, Column column) {}

  private final int rows;
  private final Map<String, Entry> columns;
  private final boolean isParallel;

  private ColumnTable(int rows, Map<String, Entry> columns, boolean isParallel) {
    this.rows = rows;
    this.columns = columns;
    this.isParallel = isParallel;
  }

  /**
   * A table without columns.
   *
   * @param rows how many rows all of its columns have
   * @return the table, for one thread
   */
  public static ColumnTable ofRows(int rows) {
    return new ColumnTable(rows, HashMap.empty(), false);
  }

  /**
   * The same table with a column more.
   *
   * @param fact the fact whose answers it holds
   * @param column the column, with as many rows as the table
   */
  public ColumnTable with(Fact<?, ?> fact, Column column) {
    return new ColumnTable(rows, columns.put(fact.name(), new Entry(fact, column)), isParallel);
  }

  /** The same table, whose rows are decided by several threads. */
  public ColumnTable parallel() {
    return new ColumnTable(rows, columns, true);
  }

  /**
   * How many rows it has.
   *
   * @return the number of rows
   */
  public int rows() {
    return rows;
  }

  /**
   * Whether a fact has a column, or another fact with its name has one.
   *
   * @return true if there is one
   */
  public boolean hasColumn(Fact<?, ?> fact) {
    return columns.containsKey(fact.name());
  }

  /**
   * The column of a fact. Where the presence of a value has none, that of the value says in which
   * rows there is one.
   *
   * @return its column, if it has one
   * @throws IllegalArgumentException if the column is of another fact with the same name, or no
   *     answer in it can be one to this fact
   */
  public Option<Column> column(Fact<?, ?> fact) {
    Option<Entry> entry = columns.get(fact.name());
    if (entry.isEmpty()) {
      return valueOf(fact).flatMap(this::column).map(PresenceColumn::new);
    }
    if (entry.exists(known -> !known.fact().reading().equals(fact.reading()))) {
      throw new IllegalArgumentException(
          "batch: two different facts are called `"
              + fact.name()
              + "`; give the column to the one that the policy asks, or rename one");
    }
    entry.forEach(known -> checkType(known.fact(), fact));
    return entry.map(Entry::column);
  }

  /** The fact whose presence another one is. */
  private static <S, T> Option<Fact<S, ?>> valueOf(Fact<S, T> presence) {
    return presence.accept(
        new FactVisitor<S, T, Option<Fact<S, ?>>>() {
          @Override
          public Option<Fact<S, ?>> asked(Fact<S, T> fact) {
            return Option.none();
          }

          @Override
          public Option<Fact<S, ?>> presence(Fact<S, T> fact, Fact<S, ?> value) {
            return Option.some(value);
          }

          @Override
          public Option<Fact<S, ?>> graded(Fact<S, T> fact, Grade grade) {
            return valueOf(fact).map(value -> value.demanding(grade));
          }

          @Override
          public <P> Option<Fact<S, ?>> ofPart(Fact<S, P> part, Fact<P, T> fact) {
            return Option.none();
          }
        });
  }

  /** An accessor that is shared by facts of two types gives values of one of them only. */
  private static void checkType(Fact<?, ?> given, Fact<?, ?> asked) {
    Class<?> column = given.type().javaType();
    Class<?> answer = asked.type().javaType();
    if (!column.isAssignableFrom(answer) && !answer.isAssignableFrom(column)) {
      throw new IllegalArgumentException(
          "batch: the column of fact `"
              + asked.name()
              + "` is of type "
              + given.type().id()
              + ", and the policy asks for type "
              + asked.type().id()
              + "; give the column by the fact that the policy asks");
    }
  }

  /**
   * Decides all rows, by one thread or by several.
   *
   * @param deciding how some rows are decided
   * @return the outcomes of all rows, as ordinals
   */
  public byte[] outcomes(RowDecider deciding) {
    byte[] outcomes = new byte[rows];
    if (isParallel) {
      IntStream.range(0, (int) (((long) rows + CHUNK - 1) / CHUNK))
          .parallel()
          .forEach(
              chunk ->
                  deciding.decide(
                      chunk * CHUNK, (int) Math.min(rows, ((long) chunk + 1) * CHUNK), outcomes));
    } else {
      deciding.decide(0, rows, outcomes);
    }
    return outcomes;
  }
}
