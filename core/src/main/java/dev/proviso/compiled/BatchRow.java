package dev.proviso.compiled;

import dev.proviso.column.Column;
import dev.proviso.column.ColumnTable;
import dev.proviso.column.DictionaryColumn;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Fact;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;

/** One row of a batch after the other. For use by one thread. */
final class BatchRow implements RowAnswers {

  private final ColumnTable columns;
  private final RowPartCache parts;
  private int at;

  BatchRow(ColumnTable columns, RowPartCache parts) {
    this.columns = columns;
    this.parts = parts;
  }

  /** Goes to a row. */
  BatchRow at(int row) {
    at = row;
    return this;
  }

  private @Nullable Column column(Fact<?, ?> fact) {
    return columns.column(fact).getOrNull();
  }

  @Override
  public @Nullable Object answer(Fact<?, ?> fact) {
    @Nullable Column column = column(fact);
    return column == null ? null : column.answer(at);
  }

  /** What is not in a dictionary is another object in each row, and is not kept. */
  @Override
  public @Nullable RowPart part(Fact<?, ?> fact) {
    return column(fact) instanceof DictionaryColumn
        ? parts.of(answer(fact))
        : RowPart.of(answer(fact));
  }

  @Override
  public @Nullable Seq<RowPart> parts(Fact<?, ?> fact) {
    return column(fact) instanceof DictionaryColumn
        ? parts.each(answer(fact))
        : RowPart.each(answer(fact));
  }

  /** A row is no subject, so that code can say nothing about it. */
  @Override
  public Truth truth(OpaqueCondition<Object> opaque) {
    return Truth.UNKNOWN;
  }
}
