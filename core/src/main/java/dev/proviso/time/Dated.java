package dev.proviso.time;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import dev.proviso.problem.Problem;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A value with its history, read only as of a date.
 *
 * <p>Its spans follow each other without a gap or an overlap, so that every day between the first
 * and the last has one answer. A day outside gives an unknown reading, unless the author declares
 * that the nearest value holds on ({@link OutOfRange#HOLD}): then the reading carries a remark that
 * says so, and every trace shows it.
 *
 * <pre>{@code
 * Dated<PrisonTerm> encouragement =
 *     Dated.of(
 *             "maximum term for encouragement of terrorism",
 *             Span.from(first, PrisonTerm.ofYears(7)).until(LocalDate.of(2019, 4, 12)),
 *             Span.from(LocalDate.of(2019, 4, 12), PrisonTerm.ofYears(15)).until(seen))
 *         .afterLast(OutOfRange.HOLD);
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface Dated<T> permits ImmutableDated {

  /**
   * What has this history: a noun phrase.
   *
   * @return for example "six-year threshold"
   */
  String name();

  /**
   * The history.
   *
   * @return one span or more, from the earliest on, without gaps or overlaps
   */
  Seq<Span<T>> spans();

  /**
   * What to say of a day before the first span.
   *
   * @return refuse or hold
   */
  OutOfRange beforeFirst();

  /**
   * What to say of a day after the last span.
   *
   * @return refuse or hold
   */
  OutOfRange afterLast();

  /**
   * A value with its history.
   *
   * @param name what has this history: a noun phrase
   * @param rest any further spans, in any order
   * @return the dated value, which refuses days outside
   * @throws IllegalArgumentException if a span is reversed, two overlap, or there is a gap between
   *     two; all of it in one message
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  static <T> Dated<T> of(String name, Span<T> first, Span<T>... rest) {
    NameChecks.check("dated value", name);
    String where = "dated value `" + name + "`";
    NullChecks.notNull(where, "first span", first, "give the value of the first days");
    return check(
            name,
            Array.of(first)
                .appendAll(NullChecks.noneNull(where, "further spans", rest, "leave it out")))
        .toEither()
        .getOrElseThrow(Problem::asOneException);
  }

  /**
   * A value with a history that was read from data.
   *
   * @param name what has this history: a noun phrase
   * @param spans the spans, in any order
   * @return the dated value, or all that is wrong: there are no spans, a span is reversed, two
   *     overlap, or there is a gap between two
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  static <T> Validation<Seq<Problem>, Dated<T>> check(
      String name, Iterable<? extends Span<T>> spans) {
    NameChecks.check("dated value", name);
    Seq<Span<T>> ordered =
        SpanContiguity.inOrder(
            NullChecks.<Span<T>>noneNull(
                "dated value `" + name + "`", "spans", spans, "give one, or leave it out"));
    Seq<Problem> problems = SpanContiguity.problems(name, ordered);
    return problems.isEmpty()
        ? Validation.valid(ImmutableDated.of(name, ordered, OutOfRange.REFUSE, OutOfRange.REFUSE))
        : Validation.invalid(problems);
  }

  /**
   * The same value, saying what holds before the first day that is known.
   *
   * @param beyond refuse or hold
   * @return the dated value
   */
  default Dated<T> beforeFirst(OutOfRange beyond) {
    NullChecks.notNull("dated value `" + name() + "`", "choice", beyond, "say HOLD or REFUSE");
    return ImmutableDated.of(name(), spans(), beyond, afterLast());
  }

  /**
   * The same value, saying what holds after the last day that is known.
   *
   * @param beyond refuse or hold
   * @return the dated value
   */
  default Dated<T> afterLast(OutOfRange beyond) {
    NullChecks.notNull("dated value `" + name() + "`", "choice", beyond, "say HOLD or REFUSE");
    return ImmutableDated.of(name(), spans(), beforeFirst(), beyond);
  }

  /**
   * The value on a day.
   *
   * @return known; known with a remark, if a value is held beyond its days; or unknown, with the
   *     reason
   */
  default Reading<T> asOf(LocalDate date) {
    Option<Span<T>> on = spanOn(date);
    if (on.isDefined()) {
      return on.get().value();
    }
    Span<T> first = spans().head();
    return first.from().exists(date::isBefore)
        ? beyond(beforeFirst(), first, date, "from " + first.from().get() + " on")
        : beyond(afterLast(), spans().last(), date, "before " + spans().last().until().get());
  }

  /**
   * The span that a day lies in.
   *
   * @return the span; none if the day is outside
   */
  default Option<Span<T>> spanOn(LocalDate date) {
    int first = 0;
    int last = spans().size() - 1;
    while (first < last) {
      int middle = (first + last + 1) >>> 1;
      if (spans().get(middle).from().exists(date::isBefore)) {
        last = middle - 1;
      } else {
        first = middle;
      }
    }
    return Option.some(spans().get(first)).filter(span -> span.contains(date));
  }

  /**
   * Whether the history extends to a day: the day lies in a span, or the author holds the nearest
   * value on. The value on that day may be unknown all the same.
   *
   * @return true if it extends to the day
   */
  default boolean covers(LocalDate date) {
    boolean isEarly = spans().head().from().exists(date::isBefore);
    return spanOn(date).isDefined() || (isEarly ? beforeFirst() : afterLast()) == OutOfRange.HOLD;
  }

  /**
   * The law that gives the value on a day.
   *
   * @return the citations of the span that gives it; empty if nothing does
   */
  default Seq<Citation> citations(LocalDate date) {
    return spanOn(date)
        .orElse(
            () ->
                spans().head().from().exists(date::isBefore)
                    ? Option.when(beforeFirst() == OutOfRange.HOLD, () -> spans().head())
                    : Option.when(afterLast() == OutOfRange.HOLD, () -> spans().last()))
        .map(Span::citations)
        .getOrElse(Array::empty);
  }

  /**
   * The same history of other values.
   *
   * @param change makes a value of a value
   * @return the history, over the same days
   */
  default <R> Dated<R> map(Function<? super T, ? extends R> change) {
    return ImmutableDated.of(
        name(), spans().map(span -> span.<R>map(change)), beforeFirst(), afterLast());
  }

  /**
   * The values of all spans whose value is known.
   *
   * @return the values, in the order of their spans
   */
  default Seq<T> values() {
    return spans().flatMap(span -> span.value().value());
  }

  /**
   * The days on which the answer may change: the first day of each span and the day after the last.
   *
   * @return the days, in order; between two of them every day has the same answer
   */
  default Seq<LocalDate> changes() {
    return spans().flatMap(Span::from).appendAll(spans().last().until());
  }

  /**
   * The value with its history in words, in one line; {@code toString} returns the same.
   *
   * <pre>{@code
   * LOWEST_AGE.wording() // lowest age: 16 for ../2018-09-19, 14 for 2018-09-19/..
   * }</pre>
   *
   * @return its name and its spans; of a long history, the first and the last of them
   */
  default String wording() {
    int middle = spans().size() - 4;
    Seq<String> printed =
        middle <= 1
            ? spans().map(Span::wording)
            : spans()
                .take(2)
                .map(Span::wording)
                .append("… (" + middle + " more)")
                .appendAll(spans().takeRight(2).map(Span::wording));
    return name() + ": " + printed.mkString(", ");
  }

  private Reading<T> beyond(OutOfRange beyond, Span<T> nearest, LocalDate date, String known) {
    String only = name() + " is known only for days " + known;
    return beyond == OutOfRange.REFUSE
        ? Reading.unknown(only + ", not for " + date)
        : nearest.value().remarking(only + "; it is taken to be the same on " + date);
  }
}
