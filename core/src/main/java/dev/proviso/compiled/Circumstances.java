package dev.proviso.compiled;

import dev.proviso.column.ColumnTable;
import dev.proviso.condition.Judgment;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What all rows of a batch have in common while they are decided. */
record Circumstances(
    ColumnTable columns, @Nullable LocalDate date, Seq<Judgment> judgments, Parts parts) {

  static Circumstances of(ColumnTable columns, @Nullable LocalDate date, Seq<Judgment> judgments) {
    return new Circumstances(columns, date, judgments, new Parts());
  }

  Row row() {
    return new Row(columns, parts);
  }

  /** The outcome of a row, as its ordinal. */
  @SuppressWarnings("EnumOrdinal") // the column of outcomes numbers them so
  byte outcome(Automaton automaton, Reader reader, Row row) {
    return (byte) ((Outcome) automaton.run(reader, row, date, judgments)).ordinal();
  }
}
