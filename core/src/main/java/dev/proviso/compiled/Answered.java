package dev.proviso.compiled;

import dev.proviso.condition.Judgment;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact, as far as comparisons tell its answers apart. */
final class Answered extends Variable {

  private final Source source;
  private final Sorting sorting;

  Answered(int index, Source source, Sorting sorting) {
    super(index, sorting.size() + 1);
    this.source = source;
    this.sorting = sorting;
  }

  Source source() {
    return source;
  }

  @Override
  List<Source> reads() {
    return List.of(source);
  }

  Sorting sorting() {
    return sorting;
  }

  @Override
  int value(
      Object subject, @Nullable LocalDate date, Seq<Judgment> judgments, @Nullable Object[] memo) {
    @Nullable Object answer = source.get(subject, date, memo);
    return answer == null ? unknown() : sorting.place(answer);
  }
}
