package dev.proviso.time;

import dev.proviso.problem.Problem;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;

/** Checks that spans follow each other without a gap or an overlap. */
final class SpanContiguity {

  private SpanContiguity() {}

  static <T> Seq<Span<T>> inOrder(Iterable<? extends Span<T>> spans) {
    return Array.<Span<T>>ofAll(spans)
        .sorted(
            Comparator.comparing((Span<T> span) -> span.from().getOrElse(LocalDate.MIN))
                .thenComparing(span -> span.until().getOrElse(LocalDate.MAX)));
  }

  /** Everything that is wrong with spans that were put in order. */
  static <T> Seq<Problem> problems(String where, Seq<Span<T>> ordered) {
    if (ordered.isEmpty()) {
      return Array.of(Problem.missing(where + ": spans", "give one or more"));
    }
    return reversed(where, ordered)
        .appendAll(
            neighbors(ordered).flatMap(pair -> meeting(where, pair._1(), pair._2()).toArray()));
  }

  /**
   * Each span that holds a day, with the one before it that reaches furthest: a span that lies
   * within another must neither hide an overlap behind it nor look like the edge of a gap.
   */
  static <T> Seq<Tuple2<Span<T>, Span<T>>> neighbors(Seq<Span<T>> ordered) {
    Seq<Span<T>> sound = ordered.reject(SpanContiguity::isReversed);
    return sound.isEmpty()
        ? Array.empty()
        : sound.tail().scanLeft(sound.head(), SpanContiguity::further).zip(sound.tail());
  }

  private static <T> Span<T> further(Span<T> one, Span<T> other) {
    return one.until().forAll(end -> other.until().exists(later -> !later.isAfter(end)))
        ? one
        : other;
  }

  static Seq<Problem> reversed(String where, Seq<? extends Span<?>> spans) {
    return Array.<Span<?>>ofAll(spans)
        .filter(SpanContiguity::isReversed)
        .map(
            span ->
                Problem.of(
                    where,
                    span.days(),
                    "holds no day",
                    "the end is the first day that no longer counts; put it after the beginning"));
  }

  static boolean isReversed(Span<?> span) {
    return span.from().exists(first -> span.until().exists(end -> !first.isBefore(end)));
  }

  static boolean overlap(Span<?> earlier, Span<?> later) {
    return !isReversed(earlier)
        && !isReversed(later)
        && earlier.until().forAll(end -> later.from().forAll(end::isAfter));
  }

  private static Option<Problem> meeting(String where, Span<?> earlier, Span<?> later) {
    String both = earlier.days() + " and " + later.days();
    if (overlap(earlier, later)) {
      return Option.some(
          Problem.of(
              where, both, "overlap", "end the first on the day on which the second begins"));
    }
    return Option.when(
        !earlier.until().equals(later.from()),
        () ->
            Problem.of(
                where,
                both,
                "leave a gap",
                "say what holds in between, or that it is unknown, with Span.unknown"));
  }
}
