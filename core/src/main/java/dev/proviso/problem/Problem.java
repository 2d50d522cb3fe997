package dev.proviso.problem;

import dev.proviso.check.MessageLine;
import dev.proviso.check.NullChecks;
import dev.proviso.style.ValueStyle;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * One thing that is wrong with what was given: where it stands, what it is, what is wrong with it,
 * and what to do about it.
 *
 * <p>The parts are kept as they are; only {@link #message()} shortens a long value and makes
 * control characters visible, so that a message always stands on one line.
 *
 * <pre>{@code
 * Problem.of("country", "UK", "is not an ISO 3166-1 alpha-2 code", "did you mean `GB`?")
 *     .at("request UR01")
 *     .message();
 * // request UR01: country: `UK` is not an ISO 3166-1 alpha-2 code; did you mean `GB`?
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Problem permits ImmutableProblem {

  Problem() {}

  /**
   * Where it stands, outermost place first.
   *
   * @return for example "request UR01: country"
   */
  public abstract String where();

  /**
   * The value, exactly as it was given.
   *
   * @return the value; none if the problem is that nothing was given
   */
  public abstract Option<String> value();

  /**
   * What is wrong, as a clause whose subject is the value.
   *
   * @return for example "is not an ISO 3166-1 alpha-2 code"
   */
  public abstract String what();

  /**
   * What to do about it, as a clause.
   *
   * @return for example "did you mean `GB`?"
   */
  public abstract String remedy();

  /**
   * A problem with a value.
   *
   * @param where where it stands, such as "country"
   * @param value the value as it was given
   * @param what what is wrong, as a clause whose subject is the value
   * @param remedy what to do about it, as a clause without a full stop
   */
  public static Problem of(String where, String value, String what, String remedy) {
    return ImmutableProblem.of(
        given("place", where),
        Option.some(given("value", value)),
        given("description", what),
        given("remedy", remedy));
  }

  /**
   * A value that had to be given and was not.
   *
   * @param where where it should stand, such as "end use: date"
   * @param remedy what to do about it, as a clause without a full stop
   */
  public static Problem missing(String where, String remedy) {
    return ImmutableProblem.of(
        given("place", where), Option.none(), "is missing", given("remedy", remedy));
  }

  private static String given(String part, String text) {
    return NullChecks.notNull("problem", part, text, "give a text");
  }

  /**
   * The same problem, seen from the place around it.
   *
   * @param outerPlace the surrounding place, such as "request UR01"
   * @return the problem, its place prefixed
   */
  public Problem at(String outerPlace) {
    return ImmutableProblem.of(outerPlace + ": " + where(), value(), what(), remedy());
  }

  /**
   * The problem in one line.
   *
   * @return place, value, what is wrong, and the remedy
   */
  public String message() {
    String subject =
        value()
            .fold(
                () -> where() + " ",
                given -> where() + ": `" + MessageLine.shortened(given) + "` ");
    return MessageLine.of(subject + what() + "; " + remedy());
  }

  /**
   * The problem as what a factory throws when its caller should have known better.
   *
   * @return the exception, with {@link #message()}
   */
  public IllegalArgumentException toException() {
    return new IllegalArgumentException(message());
  }

  /**
   * Several problems as one exception, so that none of them waits for the others to be mended.
   *
   * @param problems the problems, at least one
   * @return the exception, with one line for each problem
   * @throws IllegalArgumentException if there is no problem
   */
  public static IllegalArgumentException asOneException(Iterable<Problem> problems) {
    Seq<Problem> all =
        NullChecks.<Problem>noneNull("problems", "problems", problems, "give one, or leave it out");
    if (all.isEmpty()) {
      throw new IllegalArgumentException("problems: none given; an exception needs a reason");
    }
    return new IllegalArgumentException(all.map(Problem::message).mkString("\n"));
  }

  /** Returns {@link #message()}. */
  @Override
  public final String toString() {
    return message();
  }
}
