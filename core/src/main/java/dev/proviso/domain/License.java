package dev.proviso.domain;

import dev.proviso.law.Period;
import dev.proviso.problem.Problem;
import dev.proviso.style.ValueStyle;
import io.vavr.control.Either;
import org.immutables.value.Value;

/**
 * An export license: the exporting state's leave to deliver one kind of system to one state.
 *
 * <p>A breach of the end-use certificate can cost the license, as two press reports have it.
 *
 * <pre>{@code
 * License.of("L-2022-4", germany, ItemClass.CYBER_SYSTEM, Period.from(LocalDate.of(2022, 4, 1)))
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class License permits ImmutableLicense {

  License() {}

  /** The number by which the license is filed. */
  public abstract String number();

  /**
   * The state to which the system may be delivered.
   *
   * @return the acquiring state
   */
  public abstract Country state();

  /**
   * What kind of system may be delivered.
   *
   * @return the kind of system
   */
  public abstract ItemClass itemClass();

  /** The days for which the license holds. */
  public abstract Period validity();

  /**
   * A license.
   *
   * @param number the number by which it is filed
   * @param state the state to which the system may be delivered
   * @param itemClass what kind of system may be delivered
   * @param validity the days for which it holds
   * @throws IllegalArgumentException if the number is blank or holds a control character
   */
  public static License of(String number, Country state, ItemClass itemClass, Period validity) {
    return check(number, state, itemClass, validity).getOrElseThrow(Problem::toException);
  }

  /**
   * A license as it was read from data.
   *
   * @param number the number by which it is filed
   * @param state the state to which the system may be delivered
   * @param itemClass what kind of system may be delivered
   * @param validity the days for which it holds
   * @return the license, or a problem if the number is blank or holds a control character
   */
  public static Either<Problem, License> check(
      String number, Country state, ItemClass itemClass, Period validity) {
    License license =
        ImmutableLicense.of(
            ArgumentChecks.given("license", "number", number),
            ArgumentChecks.given("license", "state", state),
            ArgumentChecks.given("license", "item class", itemClass),
            ArgumentChecks.given("license", "validity", validity));
    return ArgumentChecks.unnamed("license: number", number).toEither(license).swap();
  }

  /** Returns the fields, in declared order. */
  @Override
  public final String toString() {
    return FieldPrinter.of("License")
        .add("number", number())
        .add("state", state())
        .add("itemClass", itemClass())
        .add("validity", validity())
        .toString();
  }
}
