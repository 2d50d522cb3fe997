package dev.proviso.examples.cyberexport;

import dev.proviso.domain.Country;
import dev.proviso.domain.Offense;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.domain.TermRange;
import dev.proviso.examples.data.DataFile;
import dev.proviso.examples.data.DataFile.Row;
import dev.proviso.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/**
 * What offenses can cost: a sample of 94 variants from 14 states, each with the date and the source
 * of its penalty in the file.
 *
 * <pre>{@code
 * Penalties.reported().filter(offense -> offense.jurisdiction().equals(Country.of("DE")));
 * }</pre>
 */
public final class Penalties {

  private Penalties() {}

  /**
   * The offenses as they were reported, by variant. What the file does not say is unknown; a
   * speech-type offense involves expression.
   *
   * @return the offenses, in the order of the file
   */
  public static Seq<Offense> reported() {
    return DataFile.read(Penalties.class, "offenses.csv", Penalties::offense)
        .toEither()
        .getOrElseThrow(Problem::asOneException);
  }

  private static Validation<Seq<Problem>, Offense> offense(Row row) {
    Either<Problem, Country> state = row.cell("state", Country::parse);
    Either<Problem, Option<PrisonTerm>> minimum = row.cell("minimum_term", Penalties::term);
    Either<Problem, Option<PrisonTerm>> maximum = row.cell("maximum_term", Penalties::term);
    Either<Problem, Boolean> speech = speech(row);
    Seq<Problem> problems =
        Array.of(state, minimum, maximum, speech).flatMap(cell -> cell.swap().toOption());
    if (problems.nonEmpty()) {
      return Validation.invalid(problems);
    }
    Either<Problem, TermRange> terms =
        TermRange.check(minimum.get(), maximum.get()).mapLeft(problem -> problem.at(row.place()));
    if (terms.isLeft()) {
      return Validation.invalid(Array.of(terms.getLeft()));
    }
    return Offense.builder()
        .jurisdiction(state.get())
        .name(row.text("offense"))
        .provision(row.text("provision"))
        .variant(row.text("variant"))
        .terms(terms.get())
        .definedInNationalLaw(true)
        .involvesExpression(speech.get())
        .check()
        .mapError(wrong -> wrong.map(problem -> problem.at(row.place())));
  }

  static Either<Problem, Option<PrisonTerm>> term(String text) {
    return text.isEmpty() ? Either.right(Option.none()) : PrisonTerm.parse(text).map(Option::some);
  }

  private static Either<Problem, Boolean> speech(Row row) {
    return switch (row.text("speech_type")) {
      case "yes" -> Either.right(true);
      case "no" -> Either.right(false);
      default -> Either.left(row.problem("speech_type", "is no answer", "write yes or no"));
    };
  }
}
