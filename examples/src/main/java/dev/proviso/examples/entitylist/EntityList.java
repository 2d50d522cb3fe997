package dev.proviso.examples.entitylist;

import static dev.proviso.dsl.EndUseFacts.DATE;
import static dev.proviso.dsl.EndUseFacts.SUPPLIERS;
import static dev.proviso.dsl.PartyFacts.NAME;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.NOT_APPLICABLE;

import dev.proviso.domain.Country;
import dev.proviso.domain.EndUse;
import dev.proviso.dsl.Policies;
import dev.proviso.examples.data.DataFile;
import dev.proviso.examples.data.DataFile.Row;
import dev.proviso.law.Citation;
import dev.proviso.law.Confidence;
import dev.proviso.law.Instrument;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.problem.Problem;
import dev.proviso.time.ListedName;
import dev.proviso.time.NameList;
import dev.proviso.time.OutOfRange;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;

/**
 * Vendors and intermediaries compared with the vendors of spyware on the Entity List of the United
 * States.
 *
 * <p>The nine entries are an extract. A name that is not among them may still be on the list, so
 * this policy forbids, and otherwise does not apply: it never permits. A name that resembles an
 * entry leaves the outcome undetermined until somebody has looked into it.
 *
 * <pre>{@code
 * EntityList.policy().decide(use).outcome();
 * }</pre>
 */
public final class EntityList {

  private static final Instrument ENTITY_LIST =
      Instrument.of("Entity List, Supplement No. 4 to 15 CFR Part 744");

  /** The first entry took effect on this day; the extract was made of the list of the last. */
  private static final Period KNOWN =
      Period.from(LocalDate.of(2021, 7, 19)).until(LocalDate.of(2026, 8, 1));

  private static final NameList VENDORS = read();

  private static final Policy<EndUse> POLICY =
      Policies.policy("entity-list")
          .rules(
              forbid("listed-supplier")
                  .when(SUPPLIERS.any(NAME.isListedIn(VENDORS)))
                  .titled("no supply by or through a vendor of spyware on the Entity List")
                  .citing(ENTITY_LIST.section("744.11").tagged(Confidence.SEEN)))
          .combining(FORBID_OVERRIDES)
          .asOf(DATE)
          .otherwise(NOT_APPLICABLE);

  private EntityList() {}

  /**
   * The policy. After the day of the extract its entries are taken to be still listed, and every
   * decision that rests on that says so.
   */
  public static Policy<EndUse> policy() {
    return POLICY;
  }

  /**
   * The vendors of spyware on the list.
   *
   * @return the names, with their aliases and days
   */
  public static NameList vendors() {
    return VENDORS;
  }

  private static NameList read() {
    Seq<ListedName> entries =
        DataFile.read(EntityList.class, "entity-list.csv", EntityList::entry)
            .toEither()
            .getOrElseThrow(Problem::asOneException);
    return NameList.check("extract of the Entity List", KNOWN, entries)
        .toEither()
        .getOrElseThrow(Problem::asOneException)
        .afterLast(OutOfRange.HOLD);
  }

  private static Validation<Seq<Problem>, ListedName> entry(Row row) {
    Either<Problem, Country> state = row.cell("state", Country::parse);
    Either<Problem, Period> days = row.period();
    Either<Problem, Confidence> confidence = row.cell("confidence", Confidence::parse);
    Seq<Problem> problems =
        Array.<Either<Problem, ?>>of(state, days, confidence)
            .flatMap(cell -> cell.isLeft() ? Option.some(cell.getLeft()) : Option.none());
    if (problems.isEmpty() && days.get().from().isEmpty()) {
      problems = Array.of(row.problem("from", "is open", "give the day on which it took effect"));
    }
    if (problems.nonEmpty()) {
      return Validation.invalid(problems);
    }
    Citation rule =
        Instrument.of("Federal Register")
            .paragraph(row.text("federal_register"))
            .tagged(confidence.get());
    LocalDate from = days.get().from().get();
    ListedName entry =
        days.get()
            .until()
            .map(until -> ListedName.from(row.text("name"), from).until(until))
            .getOrElse(() -> ListedName.from(row.text("name"), from));
    return Validation.valid(entry.alias(aliases(row.text("aliases"))).citing(rule));
  }

  private static Seq<String> aliases(String text) {
    return text.isEmpty() ? Array.empty() : Array.of(text.split("; "));
  }
}
