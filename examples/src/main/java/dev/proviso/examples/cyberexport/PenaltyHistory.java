package dev.proviso.examples.cyberexport;

import dev.proviso.domain.Country;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.domain.TermRange;
import dev.proviso.examples.data.DataFile;
import dev.proviso.examples.data.DataFile.Row;
import dev.proviso.fact.Reading;
import dev.proviso.law.Period;
import dev.proviso.problem.Problem;
import dev.proviso.time.Dated;
import dev.proviso.time.OutOfRange;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;

/**
 * What offenses could cost on which day. A statute that was seen once is known for the day or month
 * of the copy that was seen; three whose change was reported have a longer history.
 *
 * <pre>{@code
 * PenaltyHistory.reported()
 *     .asOf(Country.of("US"), "18 USC 2339B(a)(1)", "base", LocalDate.of(2015, 6, 1));
 * // known: up to 15 years
 * }</pre>
 */
public final class PenaltyHistory {

  private record Key(Country state, String provision, String variant) {
    @Override
    public String toString() {
      return state.code() + " " + provision + ", " + variant;
    }
  }

  private record Entry(Key key, Span<TermRange> span) {}

  private final Map<Key, Dated<TermRange>> histories;
  private final OutOfRange later;

  private PenaltyHistory(Map<Key, Dated<TermRange>> histories, OutOfRange later) {
    this.histories = histories;
    this.later = later;
  }

  /** The penalties as they were reported. A day for which a statute was not seen is refused. */
  public static PenaltyHistory reported() {
    Seq<Entry> changes = entries("penalty-history.csv");
    Seq<Entry> seen =
        entries("offenses.csv")
            .reject(entry -> changes.exists(change -> change.key().equals(entry.key())));
    Map<Key, Seq<Entry>> byKey =
        LinkedHashMap.ofEntries(changes.appendAll(seen).groupBy(Entry::key));
    Seq<Validation<Seq<Problem>, Dated<TermRange>>> checked =
        byKey
            .toArray()
            .map(same -> Dated.check("penalty of " + same._1(), same._2().map(Entry::span)));
    Seq<Dated<TermRange>> dated =
        DataFile.collect(checked).toEither().getOrElseThrow(Problem::asOneException);
    return new PenaltyHistory(
        LinkedHashMap.ofEntries(byKey.keySet().toArray().zip(dated)), OutOfRange.REFUSE);
  }

  /**
   * The same penalties, saying what holds after the day on which a statute was last seen.
   *
   * @param beyond refuse, or hold with a remark
   */
  public PenaltyHistory afterLast(OutOfRange beyond) {
    return new PenaltyHistory(histories, beyond);
  }

  /**
   * The penalty of a variant on a day.
   *
   * @param state the state whose law it is
   * @param provision the provision, as the files name it
   * @param variant the variant, as the files name it
   * @return known, or unknown with the reason
   */
  public Reading<TermRange> asOf(Country state, String provision, String variant, LocalDate date) {
    Key key = new Key(state, provision, variant);
    return histories
        .get(key)
        .map(dated -> dated.afterLast(later).asOf(date))
        .getOrElse(() -> Reading.unknown("no dated copy of " + key + " was seen"));
  }

  private static Seq<Entry> entries(String file) {
    return DataFile.read(
            PenaltyHistory.class,
            file,
            row -> row.has("law_as_of") ? DatedRow.seen(row) : DatedRow.change(row))
        .toEither()
        .getOrElseThrow(Problem::asOneException)
        .flatMap(entry -> entry);
  }

  /** Reads the rows of the two files. */
  private static final class DatedRow {

    /** A row without a day of its own has no place in a history. */
    static Validation<Seq<Problem>, Option<Entry>> seen(Row row) {
      String asOf = row.text("law_as_of");
      if (!asOf.matches("[0-9]{4}-[0-9]{2}(-[0-9]{2})?")) {
        return Validation.valid(Option.none());
      }
      boolean month = asOf.length() == "2022-03".length();
      LocalDate first = LocalDate.parse(month ? asOf + "-01" : asOf);
      LocalDate end = month ? first.plusMonths(1) : first.plusDays(1);
      return entry(row, Either.right(Period.from(first).until(end)));
    }

    static Validation<Seq<Problem>, Option<Entry>> change(Row row) {
      return entry(row, row.period());
    }

    private static Validation<Seq<Problem>, Option<Entry>> entry(
        Row row, Either<Problem, Period> period) {
      Either<Problem, Country> state = row.cell("state", Country::parse);
      Either<Problem, Option<PrisonTerm>> minimum = row.cell("minimum_term", Penalties::term);
      Either<Problem, Option<PrisonTerm>> maximum = row.cell("maximum_term", Penalties::term);
      Either<Problem, TermRange> terms =
          minimum.flatMap(low -> maximum.flatMap(high -> TermRange.check(low, high)));
      Seq<Problem> problems =
          Array.<Either<Problem, ?>>of(state, terms, period)
              .flatMap(cell -> cell.isLeft() ? Option.some(cell.getLeft()) : Option.none())
              .distinct();
      if (problems.nonEmpty()) {
        return Validation.invalid(problems);
      }
      String unknown = row.has("unknown") ? row.text("unknown") : "";
      Span<TermRange> span =
          unknown.isEmpty()
              ? Span.during(period.get(), terms.get())
              : Span.unknown(period.get(), unknown);
      return Validation.valid(
          Option.some(
              new Entry(new Key(state.get(), row.text("provision"), row.text("variant")), span)));
    }
  }
}
