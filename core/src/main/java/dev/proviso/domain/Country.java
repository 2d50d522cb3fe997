package dev.proviso.domain;

import dev.proviso.problem.Problem;
import dev.proviso.style.ValueStyle;
import dev.proviso.value.ValueType;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import org.immutables.value.Value;

/**
 * A country or territory that has a code of its own in ISO 3166-1.
 *
 * <p>Codes are read strictly: two upper-case letters and nothing else. Names are the English ones
 * of Unicode CLDR 39, written out here so that they are the same on every machine.
 *
 * <pre>{@code
 * Country.of("DE").toString(); // Germany (DE)
 * Country.parse("UK");
 * // left(country: `UK` is not an ISO 3166-1 alpha-2 code; did you mean `GB`?)
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Country implements Comparable<Country> permits ImmutableCountry {

  Country() {}

  /**
   * The ISO 3166-1 alpha-2 code.
   *
   * @return two upper-case letters
   */
  public abstract String code();

  /**
   * The English name.
   *
   * @return for example "Germany"
   */
  public abstract String name();

  /**
   * The country that has a code.
   *
   * @param code an ISO 3166-1 alpha-2 code, such as "DE"
   * @throws IllegalArgumentException if no country has that code; the message names the code that
   *     was probably meant
   */
  public static Country of(String code) {
    return parse(code).getOrElseThrow(Problem::toException);
  }

  /**
   * Reads a code.
   *
   * @param code the text to read
   * @return the country, or a problem whose remedy is the code that was probably meant
   */
  public static Either<Problem, Country> parse(String code) {
    ArgumentChecks.given("country", "code", code);
    return Countries.find(code).toEither(() -> CountryHints.refusal(code));
  }

  /**
   * Every country there is.
   *
   * @return the countries, ordered by code
   */
  public static Seq<Country> all() {
    return Countries.ALL;
  }

  /**
   * Countries as answers to facts: a closed list, without an order.
   *
   * @return the value type, whose id is "country"
   */
  public static ValueType<Country> valueType() {
    return Countries.TYPE;
  }

  /** Orders by code. */
  @Override
  public final int compareTo(Country other) {
    return code().compareTo(other.code());
  }

  /** Returns name and code, such as "Germany (DE)". */
  @Override
  public final String toString() {
    return name() + " (" + code() + ")";
  }
}
