package dev.proviso.domain;

import dev.proviso.problem.Problem;
import dev.proviso.style.ValueStyle;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * The body that uses a system.
 *
 * <p>Exports were reported to be approved "exclusively to governmental entities"; whether an end
 * user is one can be unknown.
 *
 * <pre>{@code
 * EndUser.of("Federal Criminal Police Office", Country.of("DE"), true)
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class EndUser permits ImmutableEndUser {

  EndUser() {}

  /** What the end user is called. */
  public abstract String name();

  /**
   * The state that the end user belongs to.
   *
   * @return the state, which need not be the one that acquires the system
   */
  public abstract Country state();

  /**
   * Whether the end user is a governmental body.
   *
   * @return none if it is not known
   */
  public abstract Option<Boolean> government();

  /**
   * An end user of whom it is not known whether it is a governmental body.
   *
   * @param name what it is called
   * @param state the state it belongs to
   * @return the end user
   * @throws IllegalArgumentException if the name is blank or holds a control character
   */
  public static EndUser of(String name, Country state) {
    return of(name, state, Option.none());
  }

  /**
   * An end user.
   *
   * @param name what it is called
   * @param state the state it belongs to
   * @param government whether it is a governmental body
   * @return the end user
   * @throws IllegalArgumentException if the name is blank or holds a control character
   */
  public static EndUser of(String name, Country state, boolean government) {
    return of(name, state, Option.some(government));
  }

  /**
   * An end user.
   *
   * @param name what it is called
   * @param state the state it belongs to
   * @param government whether it is a governmental body; none if it is not known
   * @return the end user
   * @throws IllegalArgumentException if the name is blank or holds a control character
   */
  public static EndUser of(String name, Country state, Option<Boolean> government) {
    return check(name, state, government).getOrElseThrow(Problem::toException);
  }

  /**
   * An end user as it was read from data.
   *
   * @param name what it is called
   * @param state the state it belongs to
   * @param government whether it is a governmental body; none if it is not known
   * @return the end user, or a problem if the name is blank or holds a control character
   */
  public static Either<Problem, EndUser> check(
      String name, Country state, Option<Boolean> government) {
    EndUser endUser =
        ImmutableEndUser.of(
            ArgumentChecks.given("end user", "name", name),
            ArgumentChecks.given("end user", "state", state),
            ArgumentChecks.option("end user", "government", government));
    return ArgumentChecks.unnamed("end user: name", name).toEither(endUser).swap();
  }

  /** Returns the fields that are known, in declared order. */
  @Override
  public final String toString() {
    return FieldPrinter.of("EndUser")
        .add("name", name())
        .add("state", state())
        .add("government", government())
        .toString();
  }
}
