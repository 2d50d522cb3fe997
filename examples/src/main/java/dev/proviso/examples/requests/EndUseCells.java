package dev.proviso.examples.requests;

import dev.proviso.domain.Country;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.EndUser;
import dev.proviso.domain.Ground;
import dev.proviso.domain.ItemClass;
import dev.proviso.domain.Offense;
import dev.proviso.domain.Party;
import dev.proviso.domain.PartyRole;
import dev.proviso.domain.Purpose;
import dev.proviso.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads the end use of one line. */
final class EndUseCells {

  static final Vocabulary<Boolean> FLAGS = Vocabulary.flags();

  static final Vocabulary<ItemClass> ITEMS = Vocabulary.of(ItemClass.class, Vocabulary.UNKNOWN);
  static final Vocabulary<Purpose> PURPOSES = Vocabulary.of(Purpose.class, Vocabulary.UNKNOWN);
  static final Vocabulary<Ground> GROUNDS =
      Vocabulary.of(Ground.class, Vocabulary.NONE, Vocabulary.UNKNOWN);

  private final Row row;

  EndUseCells(Row row) {
    this.row = row;
  }

  /** The end use; none if a cell of it is wrong. */
  Option<EndUse> read() {
    Option<Country> state = row.given(Column.STATE, Country::parse);
    Option<LocalDate> date = row.given(Column.DATE, EndUseCells::date);
    Option<Boolean> government = flag(Column.GOVERNMENT);
    // Any state will do where the given one is wrong: the name is looked at all the same.
    Country home = state.getOrElse(Country.all().head());
    Option<EndUser> endUser =
        row.given(Column.END_USER, name -> EndUser.check(name, home, government));
    EndUse.Builder use = builder();
    Option<Offense> offense = new OffenseCells(row).read(state);
    purposeFitsOffense();
    if (!row.problems().isEmpty() || endUser.isEmpty() || date.isEmpty()) {
      return Option.none();
    }
    return use.state(state.get())
        .endUser(endUser.get())
        .date(date.get())
        .offense(offense)
        .check()
        .mapError(
            problems -> {
              problems.forEach(
                  problem ->
                      row.contradicts(
                          Column.HARM_MERELY_DUE_TO_GROUNDS, problem.what(), problem.remedy()));
              return problems;
            })
        .toOption();
  }

  private EndUse.Builder builder() {
    return EndUse.builder()
        .itemClass(row.ifKnown(Column.ITEM, ITEMS::parse))
        .purpose(row.ifKnown(Column.PURPOSE, PURPOSES::parse))
        .grounds(row.ifKnown(Column.GROUNDS, GROUNDS::parseSet))
        .harmMerelyDueToGrounds(flag(Column.HARM_MERELY_DUE_TO_GROUNDS))
        .legalApproval(flag(Column.LEGAL_APPROVAL))
        .compliesWithNationalLaw(flag(Column.COMPLIES_WITH_NATIONAL_LAW))
        .compliesWithPrivacyLaw(flag(Column.COMPLIES_WITH_PRIVACY_LAW))
        .compliesWithPrivacyLawOfTarget(flag(Column.COMPLIES_WITH_PRIVACY_LAW_OF_TARGET))
        .certificateSigned(flag(Column.CERTIFICATE_SIGNED))
        .individualLicense(flag(Column.INDIVIDUAL_LICENSE))
        .recipients(row.ifKnown(Column.RECIPIENTS, EndUseCells::recipients))
        .transferConsent(flag(Column.TRANSFER_CONSENT));
  }

  private Option<Boolean> flag(Column column) {
    return row.ifKnown(column, FLAGS::parse);
  }

  /** A use that is known to serve no offense has another purpose. */
  private void purposeFitsOffense() {
    if (row.says(Column.OFFENSE, Vocabulary.NONE)
        && row.isSound(Array.of(Column.PURPOSE))
        && !row.says(Column.PURPOSE, Purpose.OTHER.name())) {
      row.contradicts(
          Column.PURPOSE,
          "contradicts offense `NONE`",
          "write `OTHER`, or name the offense; if it is not known, write UNKNOWN for it");
    }
  }

  private static Either<Problem, LocalDate> date(String text) {
    if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      try {
        return Either.right(LocalDate.parse(text));
      } catch (DateTimeException noSuchDay) {
        return Either.left(
            Problem.of("date", text, "is not in the calendar", "check month and day"));
      }
    }
    return Either.left(
        Problem.of("date", text, "is not a date", "write year, month and day, as in `2022-01-31`"));
  }

  private static Either<Problem, Seq<Party>> recipients(String text) {
    return text.equals(Vocabulary.NONE)
        ? Either.right(Array.empty())
        : Either.sequenceRight(Vocabulary.split(text).map(EndUseCells::recipient));
  }

  /** Reads a state and a name, as in "CY:Example Trading". */
  private static Either<Problem, Party> recipient(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return Either.left(
          Problem.of(
              "recipient",
              text,
              "is not a state and a name",
              "write both, as in `CY:Example Trading` or `UNKNOWN:Example Trading`"));
    }
    String code = text.substring(0, colon);
    Either<Problem, Option<Country>> state =
        code.equals(Vocabulary.UNKNOWN)
            ? Either.right(Option.none())
            : Country.parse(code).map(Option::some);
    return state.flatMap(home -> Party.check(text.substring(colon + 1), home, PartyRole.RECIPIENT));
  }
}
