package dev.proviso.examples.cyberexport;

import dev.proviso.domain.Country;
import dev.proviso.domain.Eligibility;
import dev.proviso.examples.cyberexport.DataFile.Row;
import dev.proviso.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/**
 * Which states are eligible, banned, or decided case by case.
 *
 * <p>The reported list names the states that need no individual license. A state that is not on it
 * is decided case by case, with a presumption against it: that is not a ban, and a ban is the
 * author's to add.
 *
 * <pre>{@code
 * States.reported().eligibility(Country.of("MX")); // CASE_BY_CASE
 * }</pre>
 */
public final class States {

  private final Seq<Country> eligible;
  private final Seq<Country> banned;

  private States(Seq<Country> eligible, Seq<Country> banned) {
    this.eligible = eligible;
    this.banned = banned;
  }

  /**
   * The states as they were reported in November 2021: 37 eligible, none banned.
   *
   * @return the states
   */
  public static States reported() {
    return new States(read(), Array.empty());
  }

  /**
   * The same states, but for those that the author bans.
   *
   * @param states the banned states
   * @return the states
   */
  public States banning(Country... states) {
    Seq<Country> all = banned.appendAll(Array.of(states)).distinct().sorted();
    return new States(eligible.removeAll(all), all);
  }

  /**
   * How a state is treated.
   *
   * @param state the state
   * @return eligible, banned, or case by case
   */
  public Eligibility eligibility(Country state) {
    if (banned.contains(state)) {
      return Eligibility.BANNED;
    }
    return eligible.contains(state) ? Eligibility.ELIGIBLE : Eligibility.CASE_BY_CASE;
  }

  /**
   * The eligible states.
   *
   * @return the states, by code
   */
  public Seq<Country> eligible() {
    return eligible;
  }

  /**
   * The banned states.
   *
   * @return the states, by code
   */
  public Seq<Country> banned() {
    return banned;
  }

  private static Seq<Country> read() {
    return DataFile.read("eligible-states.csv", States::row)
        .toEither()
        .getOrElseThrow(Problem::asOneException)
        .flatMap(state -> state)
        .distinct()
        .sorted();
  }

  private static Validation<Seq<Problem>, Option<Country>> row(Row row) {
    Either<Problem, Country> state = row.cell("iso2", Country::parse);
    Either<Problem, Boolean> eligible =
        switch (row.text("status")) {
          case "ELIGIBLE" -> Either.right(true);
          case "DROPPED" -> Either.right(false);
          default ->
              Either.left(row.problem("status", "is no status", "write ELIGIBLE or DROPPED"));
        };
    Seq<Problem> problems = Array.of(state, eligible).flatMap(cell -> cell.swap().toOption());
    return problems.isEmpty()
        ? Validation.valid(Option.when(eligible.get(), state::get))
        : Validation.invalid(problems);
  }
}
