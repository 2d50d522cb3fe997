package dev.proviso.compiled;

import dev.proviso.condition.Judgment;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact as a variable: each value is a class of answers that no comparison distinguishes. */
final class FactVariable extends Variable {

  private final FactSource source;
  private final ValuePartition partition;

  FactVariable(int index, FactSource source, ValuePartition partition) {
    super(index, partition.size() + 1);
    this.source = source;
    this.partition = partition;
  }

  FactSource source() {
    return source;
  }

  @Override
  List<FactSource> reads() {
    return List.of(source);
  }

  ValuePartition sorting() {
    return partition;
  }

  @Override
  int value(
      Object subject, @Nullable LocalDate date, Seq<Judgment> judgments, @Nullable Object[] memo) {
    @Nullable Object answer = source.get(subject, date, memo);
    return answer == null ? unknown() : partition.place(answer);
  }
}
