package dev.proviso.examples.cyberexport;

import static dev.proviso.examples.cyberexport.Sources.ELIGIBLE_STATES;

import dev.proviso.domain.Country;
import dev.proviso.domain.Eligibility;
import dev.proviso.examples.data.DataFile;
import dev.proviso.examples.data.DataFile.Row;
import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import dev.proviso.law.Confidence;
import dev.proviso.law.Period;
import dev.proviso.law.Source;
import dev.proviso.problem.Problem;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.OutOfRange;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;

/**
 * Which states are eligible, banned, or decided case by case, and when.
 *
 * <p>The reported list names the states that need no individual license. A state that is not on it
 * is decided case by case, with a presumption against it: that is not a ban, and a ban is the
 * author's to add.
 *
 * <p>Of the list before November 2021 only the states that stayed and nine of the 65 that were
 * dropped are known; of the 38 states of April 2022 all but one. The rest is unknown.
 *
 * <pre>{@code
 * States.reported().eligibility(Country.of("MX"), LocalDate.of(2022, 1, 1)); // CASE_BY_CASE
 * }</pre>
 */
public final class States {

  private final Roster<Country> eligible;
  private final Seq<Country> banned;

  private States(Roster<Country> eligible, Seq<Country> banned) {
    this.eligible = eligible;
    this.banned = banned;
  }

  /**
   * The states as they were reported, none of them banned. A day after the last report is refused.
   */
  public static States reported() {
    return new States(read(), Array.empty());
  }

  /**
   * The same states, saying which are eligible after the last day on which the list was reported.
   *
   * @param beyond refuse, or hold with a remark
   */
  public States afterLastReport(OutOfRange beyond) {
    return new States(eligible.afterLast(beyond), banned);
  }

  /**
   * The same states, but for those that the author bans.
   *
   * @param states the banned states
   */
  public States banning(Country... states) {
    return new States(eligible, banned.appendAll(Array.of(states)).distinct().sorted());
  }

  /**
   * How a state is treated on a day.
   *
   * @return known to be eligible, banned, or case by case; unknown where the list has no answer
   */
  public Reading<Eligibility> eligibility(Country state, LocalDate date) {
    return banned.contains(state)
        ? Reading.known(Eligibility.BANNED)
        : eligible
            .lists(state, date)
            .then(
                listed -> Reading.known(listed ? Eligibility.ELIGIBLE : Eligibility.CASE_BY_CASE));
  }

  /** The list of eligible states. */
  public Roster<Country> eligible() {
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

  /** A state on the list or dropped from it; the day is given for dropped ones alone. */
  private record Entry(Country state, Option<LocalDate> listedUntil) {

    boolean isListed(Period days) {
      return listedUntil.forAll(end -> days.until().exists(until -> !until.isAfter(end)));
    }
  }

  private static Roster<Country> read() {
    Seq<Entry> entries =
        DataFile.read(States.class, "eligible-states.csv", States::entry)
            .toEither()
            .getOrElseThrow(Problem::asOneException)
            .sortBy(Entry::state);
    Seq<Span<ListSnapshot<Country>>> spans =
        DataFile.read(States.class, "eligible-list.csv", row -> span(row, entries))
            .toEither()
            .getOrElseThrow(Problem::asOneException);
    return Roster.check("list of eligible states", spans)
        .toEither()
        .getOrElseThrow(Problem::asOneException);
  }

  private static Validation<Seq<Problem>, Entry> entry(Row row) {
    Either<Problem, Country> state = row.cell("iso2", Country::parse);
    Either<Problem, Boolean> dropped =
        switch (row.text("status")) {
          case "ELIGIBLE" -> Either.right(false);
          case "DROPPED" -> Either.right(true);
          default ->
              Either.left(row.problem("status", "is no status", "write ELIGIBLE or DROPPED"));
        };
    Either<Problem, Option<LocalDate>> until = row.cell("listed_until", States::day);
    Seq<Problem> problems =
        Array.<Either<Problem, ?>>of(state, dropped, until)
            .flatMap(cell -> cell.isLeft() ? Option.some(cell.getLeft()) : Option.none());
    if (problems.isEmpty() && dropped.get() != until.get().isDefined()) {
      problems =
          Array.of(
              row.problem(
                  "status",
                  "does not fit the day",
                  "give a day for DROPPED states, and only them"));
    }
    return problems.isEmpty()
        ? Validation.valid(new Entry(state.get(), until.get()))
        : Validation.invalid(problems);
  }

  private static Either<Problem, Option<LocalDate>> day(String text) {
    return text.isEmpty()
        ? Either.right(Option.none())
        : Period.parse(text + "/..").map(Period::from);
  }

  private static Validation<Seq<Problem>, Span<ListSnapshot<Country>>> span(
      Row row, Seq<Entry> entries) {
    Either<Problem, Period> days = row.period();
    Either<Problem, Confidence> confidence = row.cell("confidence", Confidence::parse);
    Seq<Problem> problems =
        Array.<Either<Problem, ?>>of(days, confidence)
            .flatMap(cell -> cell.isLeft() ? Option.some(cell.getLeft()) : Option.none());
    if (problems.nonEmpty()) {
      return Validation.invalid(problems);
    }
    ListSnapshot<Country> named =
        ListSnapshot.of(entries.filter(entry -> entry.isListed(days.get())).map(Entry::state));
    String unknown = row.text("others_unknown");
    ListSnapshot<Country> listing = unknown.isEmpty() ? named : named.othersUnknown(unknown);
    String source = row.text("source");
    Citation citation =
        ELIGIBLE_STATES
            .clause("G1")
            .tagged(confidence.get())
            .reportedBy(Source.of(source, "List of eligible states", row.text("address")));
    return Validation.valid(Span.during(days.get(), listing).citing(citation));
  }
}
