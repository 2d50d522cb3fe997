package dev.proviso.domain;

import dev.proviso.problem.Problem;
import dev.proviso.style.ValueStyle;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * The range of imprisonment that a statute threatens for an offense.
 *
 * <p>Either end can be missing: many statutes state no minimum, some state no maximum. An end that
 * is missing is not known; nothing is read into it.
 *
 * <pre>{@code
 * TermRange.between(PrisonTerm.ofMonths(6), PrisonTerm.ofYears(10)); // from 6 months to 10 years
 * TermRange.upTo(PrisonTerm.ofYears(5)); // up to 5 years
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class TermRange permits ImmutableTermRange {

  TermRange() {}

  /**
   * The shortest term that the statute allows.
   *
   * @return the minimum; none if none is stated or known
   */
  public abstract Option<PrisonTerm> minimum();

  /**
   * The longest term that the statute allows.
   *
   * @return the maximum; none if none is stated or known
   */
  public abstract Option<PrisonTerm> maximum();

  /**
   * A range without a minimum: the statute states only the maximum.
   *
   * @param maximum the longest term
   * @return the range, "up to 5 years"
   */
  public static TermRange upTo(PrisonTerm maximum) {
    return ImmutableTermRange.of(
        Option.none(), Option.some(ArgumentChecks.given("term range", "maximum", maximum)));
  }

  /**
   * A range with both ends.
   *
   * @param minimum the shortest term
   * @param maximum the longest term
   * @return the range, "from 6 months to 10 years"
   * @throws IllegalArgumentException if {@code minimum} is longer than {@code maximum}
   */
  public static TermRange between(PrisonTerm minimum, PrisonTerm maximum) {
    return check(Option.some(minimum), Option.some(maximum)).getOrElseThrow(Problem::toException);
  }

  /**
   * A range without a maximum: the statute states only the minimum, as in "imprisonment for not
   * less than one year".
   *
   * @param minimum the shortest term
   * @return the range, "1 year or more"
   */
  public static TermRange atLeast(PrisonTerm minimum) {
    return ImmutableTermRange.of(
        Option.some(ArgumentChecks.given("term range", "minimum", minimum)), Option.none());
  }

  /**
   * A range without ends: neither minimum nor maximum is known.
   *
   * @return the range, "not known"
   */
  public static TermRange unknown() {
    return ImmutableTermRange.of(Option.none(), Option.none());
  }

  /**
   * A range as it was read from data.
   *
   * @param minimum the shortest term, if there is one
   * @param maximum the longest term, if there is one
   * @return the range, or a problem if the minimum is longer than the maximum
   */
  public static Either<Problem, TermRange> check(
      Option<PrisonTerm> minimum, Option<PrisonTerm> maximum) {
    ArgumentChecks.option("term range", "minimum", minimum);
    ArgumentChecks.option("term range", "maximum", maximum);
    boolean reversed =
        minimum.exists(shortest -> maximum.exists(longest -> shortest.compareTo(longest) > 0));
    return reversed
        ? Either.left(
            Problem.of(
                "term range: minimum",
                minimum.get().toString(),
                "is longer than the maximum `" + maximum.get() + "`",
                "check both against the statute"))
        : Either.right(ImmutableTermRange.of(minimum, maximum));
  }

  /** Returns the range in words, such as "from 6 months to 10 years" or "not known". */
  @Override
  public final String toString() {
    if (minimum().isDefined() && minimum().equals(maximum())) {
      return minimum().get().toString();
    }
    if (minimum().isDefined() && maximum().isDefined()) {
      return "from " + minimum().get() + " to " + maximum().get();
    }
    return minimum()
        .map(shortest -> shortest + " or more")
        .orElse(() -> maximum().map(longest -> "up to " + longest))
        .getOrElse("not known");
  }
}
