package dev.proviso.compiled;

import dev.proviso.column.Coded;
import dev.proviso.column.Column;
import dev.proviso.column.ColumnTable;
import dev.proviso.condition.Opaque;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Fact;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;

/** One row of a batch after the other. For use by one thread. */
final class Row implements Known {

  private final ColumnTable columns;
  private final Parts parts;
  private int at;

  Row(ColumnTable columns, Parts parts) {
    this.columns = columns;
    this.parts = parts;
  }

  /** Goes to a row. */
  Row at(int row) {
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
  public @Nullable Part part(Fact<?, ?> fact) {
    return column(fact) instanceof Coded ? parts.of(answer(fact)) : Part.of(answer(fact));
  }

  @Override
  public @Nullable Seq<Part> parts(Fact<?, ?> fact) {
    return column(fact) instanceof Coded ? parts.each(answer(fact)) : Part.each(answer(fact));
  }

  /** A row is no subject, so that code can say nothing about it. */
  @Override
  public Truth truth(Opaque<Object> opaque) {
    return Truth.UNKNOWN;
  }
}
