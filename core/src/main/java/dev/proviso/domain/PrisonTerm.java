package dev.proviso.domain;

import dev.proviso.problem.Problem;
import dev.proviso.style.ValueStyle;
import dev.proviso.value.ValueType;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A term of imprisonment, as statutes state it: whole months, or life.
 *
 * <p>Terms are totally ordered, with life above every number of months. Twelve months and one year
 * are the same term.
 *
 * <pre>{@code
 * PrisonTerm.ofYears(6).compareTo(PrisonTerm.life()) < 0; // true
 * PrisonTerm.parse("7y6m"); // right(7 years 6 months)
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class PrisonTerm implements Comparable<PrisonTerm>
    permits ImmutablePrisonTerm {

  private static final int MONTHS_IN_A_YEAR = 12;
  private static final int MOST_YEARS = Integer.MAX_VALUE / MONTHS_IN_A_YEAR;
  private static final String LIFE = "LIFE";

  /** Nine digits at most, so that a number is always an int and its months always a long. */
  private static final Pattern TERM =
      Pattern.compile("(?:([1-9][0-9]{0,8})y)?(?:([1-9][0-9]{0,8})m)?");

  PrisonTerm() {}

  /**
   * The length in months.
   *
   * @return at least 1; none for life
   */
  public abstract Option<Integer> months();

  /**
   * A term of months.
   *
   * @param months at least 1
   * @throws IllegalArgumentException if {@code months} is less than 1
   */
  public static PrisonTerm ofMonths(int months) {
    if (months < 1) {
      throw Problem.of("months", String.valueOf(months), "is no term", "give at least 1")
          .toException();
    }
    return ImmutablePrisonTerm.of(Option.some(months));
  }

  /**
   * A term of years.
   *
   * @param years at least 1
   * @throws IllegalArgumentException if {@code years} is less than 1, or so many that their months
   *     are no {@code int}
   */
  public static PrisonTerm ofYears(int years) {
    if (years < 1 || years > MOST_YEARS) {
      throw Problem.of("years", String.valueOf(years), "is no term", "give 1 to " + MOST_YEARS)
          .toException();
    }
    return ofMonths(years * MONTHS_IN_A_YEAR);
  }

  /**
   * Imprisonment for life.
   *
   * @return the term above all others
   */
  public static PrisonTerm life() {
    return ImmutablePrisonTerm.of(Option.none());
  }

  /**
   * Reads a term: "6y", "18m", "2y6m" or "LIFE".
   *
   * <p>Nothing else is read: no white space, no fractions, no leading zeros, and beside years no
   * more than 11 months.
   *
   * @param text the text to read
   * @return the term, or what is wrong with the text
   */
  public static Either<Problem, PrisonTerm> parse(String text) {
    ArgumentChecks.given("prison term", "text", text);
    if (text.equals(LIFE)) {
      return Either.right(life());
    }
    Matcher term = TERM.matcher(text);
    if (text.isEmpty() || !term.matches()) {
      return Either.left(refusal(text, "is not a term of imprisonment", hint(text)));
    }
    int years = number(term.group(1));
    int months = number(term.group(2));
    long total = (long) years * MONTHS_IN_A_YEAR + months;
    if (total > Integer.MAX_VALUE) {
      return Either.left(refusal(text, "is longer than any term", "write `LIFE` for life"));
    }
    PrisonTerm read = ofMonths((int) total);
    return years > 0 && months >= MONTHS_IN_A_YEAR
        ? Either.left(
            refusal(text, "has a year or more in its months", "write `" + read.code() + "`"))
        : Either.right(read);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static Problem refusal(String text, String what, String remedy) {
    return Problem.of("prison term", text, what, remedy);
  }

  private static String hint(String text) {
    if (text.matches("[1-9][0-9]?")) {
      return "did you mean `" + text + "y`?";
    }
    return text.strip().equalsIgnoreCase(LIFE)
        ? "did you mean `LIFE`?"
        : "write years and months, such as `6y`, `18m` or `2y6m`, or `LIFE`";
  }

  /**
   * Terms as answers to facts: counted in months, with life as the longest.
   *
   * @return the value type, whose id is "prison term"
   */
  public static ValueType<PrisonTerm> valueType() {
    return Terms.TYPE;
  }

  /** Held apart, so that the terms themselves need no value type. */
  private static final class Terms {
    private static final long LIFE_AS_NUMBER = Integer.MAX_VALUE + 1L;

    private static final ValueType<PrisonTerm> TYPE =
        ValueType.define("prison term", PrisonTerm.class)
            .counted(
                term -> term.months().map(Integer::longValue).getOrElse(LIFE_AS_NUMBER),
                number -> number == LIFE_AS_NUMBER ? life() : ofMonths((int) number),
                1,
                LIFE_AS_NUMBER,
                MONTHS_IN_A_YEAR)
            .writtenAs(term -> term.months().map(months -> months + " months").getOrElse("life"));
  }

  /**
   * Whether the term is for life.
   *
   * @return true if it is
   */
  public boolean isLife() {
    return months().isEmpty();
  }

  /**
   * The short form that stands in data files and that {@link #parse} reads.
   *
   * @return for example "7y6m", "6y", "1m" or "LIFE"
   */
  public String code() {
    return months()
        .map(
            months ->
                count(months / MONTHS_IN_A_YEAR, "y", "y")
                    + count(months % MONTHS_IN_A_YEAR, "m", "m"))
        .getOrElse(LIFE);
  }

  @Override
  public final int compareTo(PrisonTerm other) {
    return Long.compare(rank(), other.rank());
  }

  private long rank() {
    return months().map(Integer::longValue).getOrElse(Long.MAX_VALUE);
  }

  /** Returns the term in words, such as "7 years 6 months", "1 month" or "life". */
  @Override
  public final String toString() {
    return months()
        .map(
            months ->
                count(months / MONTHS_IN_A_YEAR, " year ", " years ")
                    + count(months % MONTHS_IN_A_YEAR, " month", " months"))
        .map(String::strip)
        .getOrElse("life");
  }

  private static String count(int number, String one, String many) {
    return number == 0 ? "" : number + (number == 1 ? one : many);
  }
}
