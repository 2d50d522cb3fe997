package dev.proviso.domain;

import dev.proviso.problem.Problem;
import dev.proviso.style.ValueStyle;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * A third party to an export, neither the exporting state nor the end user.
 *
 * <pre>{@code
 * Party.of("Example Trading", PartyRole.INTERMEDIARY, Country.of("CY"))
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Party permits ImmutableParty {

  Party() {}

  /** What the party is called. */
  public abstract String name();

  /**
   * The state that the party belongs to.
   *
   * @return none if it is not known
   */
  public abstract Option<Country> state();

  /** What the party has to do with the export. */
  public abstract PartyRole role();

  /**
   * A party whose state is not known.
   *
   * @param name what it is called
   * @param role what it has to do with the export
   * @throws IllegalArgumentException if the name is blank or holds a control character
   */
  public static Party of(String name, PartyRole role) {
    return check(name, Option.none(), role).getOrElseThrow(Problem::toException);
  }

  /**
   * A party.
   *
   * @param name what it is called
   * @param role what it has to do with the export
   * @param state the state it belongs to
   * @throws IllegalArgumentException if the name is blank or holds a control character
   */
  public static Party of(String name, PartyRole role, Country state) {
    return check(name, Option.some(state), role).getOrElseThrow(Problem::toException);
  }

  /**
   * A party as it was read from data.
   *
   * @param name what it is called
   * @param state the state it belongs to; none if it is not known
   * @param role what it has to do with the export
   * @return the party, or a problem if the name is blank or holds a control character
   */
  public static Either<Problem, Party> check(String name, Option<Country> state, PartyRole role) {
    Party party =
        ImmutableParty.of(
            ArgumentChecks.given("party", "name", name),
            ArgumentChecks.option("party", "state", state),
            ArgumentChecks.given("party", "role", role));
    return ArgumentChecks.unnamed("party: name", name).toEither(party).swap();
  }

  /** Returns the fields that are known, in declared order. */
  @Override
  public final String toString() {
    return FieldPrinter.of("Party")
        .add("name", name())
        .add("state", state())
        .add("role", role())
        .toString();
  }
}
