package dev.proviso.time;

import dev.proviso.check.FatalErrors;
import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import dev.proviso.law.Period;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A value for some days: from a first one up to, but not including, a last one, with the law that
 * says so.
 *
 * <p>A span is what timelines are made of, and takes any two days: whether they stand in the right
 * order is checked together with everything else when the timeline is made.
 *
 * <pre>{@code
 * Span.from(LocalDate.of(2015, 6, 2), PrisonTerm.ofYears(20)).citing(code.section("2339B(a)(1)"))
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface Span<T> permits ImmutableSpan {

  /**
   * The first day.
   *
   * @return the first day; none if the span has no beginning
   */
  Option<LocalDate> from();

  /**
   * The first day after the span.
   *
   * @return the day on which the value no longer holds; none if the span has no end
   */
  Option<LocalDate> until();

  /**
   * The value, as far as it is known.
   *
   * @return known, or unknown with the reason
   */
  Reading<T> value();

  /** Where it is written that the value held on these days. */
  Seq<Citation> citations();

  /**
   * A value from one day on.
   *
   * @param from the first day
   * @return the span without an end
   */
  static <T> Span<T> from(LocalDate from, T value) {
    return of(Option.some(day("first day", from)), Option.none(), known(value));
  }

  /**
   * A value for all days before one.
   *
   * @param end the first day that no longer counts
   * @return the span without a beginning
   */
  static <T> Span<T> before(LocalDate end, T value) {
    return of(Option.none(), Option.some(day("end", end)), known(value));
  }

  /**
   * The same value for the same days up to, but not including, one.
   *
   * <pre>{@code
   * Span.from(LocalDate.of(2006, 4, 13), PrisonTerm.ofYears(7)).until(LocalDate.of(2019, 4, 12))
   * }</pre>
   *
   * @param end the first day that no longer counts; one that is not after the first day is reported
   *     with all other faults where the spans are put together
   */
  default Span<T> until(LocalDate end) {
    return ImmutableSpan.of(from(), Option.some(day("end", end)), value(), citations());
  }

  /** A value for the days of a period. */
  static <T> Span<T> during(Period period, T value) {
    NullChecks.notNull("span", "period", period, "say for which days the value holds");
    return of(period.from(), period.until(), known(value));
  }

  /**
   * Days on which the value is not known, with the reason.
   *
   * @param reason why not, as a clause without a full stop
   * @return the span without a value
   * @throws IllegalArgumentException if the reason is blank, padded or holds control characters
   */
  static <T> Span<T> unknown(Period period, String reason) {
    NullChecks.notNull("span", "period", period, "say for which days nothing is known");
    return of(
        period.from(),
        period.until(),
        Reading.unknown(NameChecks.checkText("span: reason", reason)));
  }

  private static LocalDate day(String which, LocalDate day) {
    return NullChecks.notNull("span", which, day, "give a date, or leave the end open");
  }

  private static <T> Reading<T> known(T value) {
    NullChecks.notNull("span", "value", value, "give one, or Span.unknown with the reason");
    checkHash(value);
    return Reading.known(value);
  }

  /** What is in force is compared by its values, which have to be hashed. */
  @SuppressWarnings("ReturnValueIgnored")
  private static void checkHash(Object value) {
    try {
      value.hashCode();
    } catch (Throwable thrown) {
      FatalErrors.throwIfFatal(thrown);
      throw new IllegalArgumentException(
          "span: a value of class "
              + value.getClass().getSimpleName()
              + " cannot be used: its hashCode throws "
              + thrown
              + "; mend that code, or use another value",
          thrown);
    }
  }

  private static <T> Span<T> of(Option<LocalDate> from, Option<LocalDate> until, Reading<T> value) {
    return ImmutableSpan.of(from, until, value, Array.empty());
  }

  /**
   * The same span, with citations added.
   *
   * @param citations where it is written
   */
  default Span<T> citing(Citation... citations) {
    return citing(
        NullChecks.<Citation>noneNull(
            "span " + days(), "citations", citations, "give one, or leave it out"));
  }

  /**
   * The same span, with citations added.
   *
   * @param citations where it is written
   */
  default Span<T> citing(Iterable<Citation> citations) {
    Seq<Citation> more =
        NullChecks.noneNull("span " + days(), "citations", citations, "give one, or leave it out");
    return ImmutableSpan.of(from(), until(), value(), citations().appendAll(more).distinct());
  }

  /**
   * The same days and citations with another value.
   *
   * @param change makes a value of the value
   */
  default <R> Span<R> map(Function<? super T, ? extends R> change) {
    return ImmutableSpan.of(
        from(), until(), value().then(known -> Reading.<R>known(change.apply(known))), citations());
  }

  /**
   * Whether a day lies in the span.
   *
   * @return true from the first day on, and false from the end on
   */
  default boolean contains(LocalDate date) {
    NullChecks.notNull("span", "day", date, "give the day that is asked about");
    return from().forAll(first -> !date.isBefore(first)) && until().forAll(date::isBefore);
  }

  /**
   * The days of the span as they are printed.
   *
   * @return for example "2021-12-06/.."
   */
  default String days() {
    return from().map(LocalDate::toString).getOrElse("..")
        + "/"
        + until().map(LocalDate::toString).getOrElse("..");
  }

  /**
   * The span in words, in one line; {@code toString} returns the same.
   *
   * @return the value and its days, such as "14 for 2018-09-19/.."
   */
  default String wording() {
    return value().value().map(String::valueOf).getOrElse(() -> value().wording())
        + " for "
        + days();
  }
}
