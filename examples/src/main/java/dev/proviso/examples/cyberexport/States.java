package dev.proviso.examples.cyberexport;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.proviso.domain.Country;
import dev.proviso.domain.Eligibility;
import dev.proviso.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

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

  private static final String FILE = "eligible-states.csv";

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
    try (InputStream file = Objects.requireNonNull(States.class.getResourceAsStream(FILE), FILE);
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      Seq<Either<Problem, Seq<Country>>> read = Array.ofAll(rows).map(States::row);
      Seq<Problem> problems = read.flatMap(row -> row.swap().toOption());
      if (problems.nonEmpty()) {
        throw Problem.asOneException(problems);
      }
      return read.flatMap(row -> row.get()).distinct().sorted();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static Either<Problem, Seq<Country>> row(NamedCsvRecord row) {
    String place = FILE + " line " + row.getStartingLineNumber();
    String status = row.getField("status");
    return switch (status) {
      case "ELIGIBLE" ->
          Country.parse(row.getField("iso2"))
              .map(state -> (Seq<Country>) Array.of(state))
              .mapLeft(problem -> problem.at(place + ", column iso2"));
      case "DROPPED" -> Either.right(Array.empty());
      default ->
          Either.left(
              Problem.of(
                  place + ", column status", status, "is no status", "write ELIGIBLE or DROPPED"));
    };
  }
}
