package dev.proviso.law;

import dev.proviso.check.NullChecks;
import dev.proviso.problem.Problem;
import dev.proviso.style.ValueStyle;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.immutables.value.Value;

/**
 * The days for which something holds: from a first day up to, but not including, a last one.
 *
 * <p>Either end can be open. A period holds at least one day; the day on which one edition of a law
 * ends is the day on which the next one begins.
 *
 * <pre>{@code
 * Period edition = Period.from(LocalDate.of(2021, 12, 6)).until(LocalDate.of(2024, 12, 6));
 * edition.contains(LocalDate.of(2024, 12, 5)); // true
 * edition.contains(LocalDate.of(2024, 12, 6)); // false
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Period permits ImmutablePeriod {

  private static final String OPEN = "..";

  Period() {}

  /**
   * The first day.
   *
   * @return the first day; none if the period has no beginning
   */
  public abstract Option<LocalDate> from();

  /**
   * The first day after the period.
   *
   * @return the day on which it no longer holds; none if it has no end
   */
  public abstract Option<LocalDate> until();

  /**
   * All days from one on.
   *
   * @param from the first day
   * @return the period without an end
   */
  public static Period from(LocalDate from) {
    return ImmutablePeriod.of(Option.some(day("first day", from)), Option.none());
  }

  /**
   * All days before one.
   *
   * @param end the first day that no longer counts
   * @return the period without a beginning
   * @throws IllegalArgumentException if the day is null
   */
  public static Period before(LocalDate end) {
    return ImmutablePeriod.of(Option.none(), Option.some(day("end", end)));
  }

  /**
   * The same period up to, but not including, a day.
   *
   * <pre>{@code
   * Period.from(LocalDate.of(2021, 12, 6)).until(LocalDate.of(2024, 12, 6))
   * }</pre>
   *
   * @param end the first day that no longer counts
   * @throws IllegalArgumentException if the end is not after the first day, or null
   */
  public Period until(LocalDate end) {
    return check(from(), Option.some(day("end", end))).getOrElseThrow(Problem::toException);
  }

  /**
   * All days.
   *
   * @return the period without a beginning or an end
   */
  public static Period always() {
    return ImmutablePeriod.of(Option.none(), Option.none());
  }

  /**
   * Reads a period: two ISO 8601 dates with a slash between them, {@code ..} for an open end.
   *
   * <p>Nothing else is read, not even white space: "2021-12-06/2024-12-06", "2021-12-06/..",
   * "../2024-01-01" and "../.." show all the forms there are.
   *
   * @param text the text to read
   * @return the period, or what is wrong with the text
   */
  public static Either<Problem, Period> parse(String text) {
    NullChecks.notNull(
        "period", "text", text, "give two dates with a slash between them, or Period.always()");
    int slash = text.indexOf('/');
    if (slash < 0) {
      return Either.left(
          Problem.of(
              "period",
              text,
              "is not a period",
              "write two dates with a slash between them, such as `2021-12-06/2024-12-06`,"
                  + " or `..` for an open end"));
    }
    return end("period: from", text.substring(0, slash))
        .flatMap(
            from ->
                end("period: until", text.substring(slash + 1))
                    .flatMap(until -> check(from, until)));
  }

  private static LocalDate day(String which, LocalDate day) {
    return NullChecks.notNull(
        "period", which, day, "give a date, or leave the end open: from, before, always");
  }

  private static Either<Problem, Option<LocalDate>> end(String where, String text) {
    if (text.equals(OPEN)) {
      return Either.right(Option.none());
    }
    try {
      return Either.right(Option.some(LocalDate.parse(text)));
    } catch (DateTimeParseException notADate) {
      return Either.left(
          Problem.of(
              where,
              text,
              "is not a date",
              "write an existing day as year-month-day, such as `2021-12-06`,"
                  + " or `..` for an open end"));
    }
  }

  private static Either<Problem, Period> check(Option<LocalDate> from, Option<LocalDate> until) {
    boolean holdsNoDay = from.exists(first -> until.exists(end -> !first.isBefore(end)));
    return holdsNoDay
        ? Either.left(
            Problem.of(
                "period",
                from.get() + "/" + until.get(),
                "holds no day",
                "the end is the first day that no longer counts; put it after the beginning"))
        : Either.right(ImmutablePeriod.of(from, until));
  }

  /**
   * Whether a day lies in the period.
   *
   * @return true from the first day on, and false from the end on
   */
  public boolean contains(LocalDate date) {
    NullChecks.notNull("period " + this, "day", date, "give the day that is asked about");
    return from().forAll(first -> !date.isBefore(first)) && until().forAll(date::isBefore);
  }

  /** Returns the form that {@link #parse} reads, such as "2021-12-06/..". */
  @Override
  public final String toString() {
    return print(from()) + "/" + print(until());
  }

  private static String print(Option<LocalDate> end) {
    return end.map(LocalDate::toString).getOrElse(OPEN);
  }
}
