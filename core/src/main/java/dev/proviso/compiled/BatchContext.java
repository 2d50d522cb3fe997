package dev.proviso.compiled;

import dev.proviso.column.ColumnTable;
import dev.proviso.condition.Judgment;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What all rows of a batch have in common while they are decided. */
record BatchContext(
    ColumnTable columns, @Nullable LocalDate date, Seq<Judgment> judgments, RowPartCache parts) {

  static BatchContext of(ColumnTable columns, @Nullable LocalDate date, Seq<Judgment> judgments) {
    return new BatchContext(columns, date, judgments, new RowPartCache());
  }

  BatchRow row() {
    return new BatchRow(columns, parts);
  }

  /** The outcome of a row, as its ordinal. */
  @SuppressWarnings("EnumOrdinal") // the column of outcomes numbers them so
  byte outcome(Automaton automaton, VariableReader reader, BatchRow row) {
    return (byte) ((Outcome) automaton.run(reader, row, date, judgments)).ordinal();
  }
}
