package dev.proviso.examples.requests;

import dev.proviso.domain.Aim;
import dev.proviso.domain.Conduct;
import dev.proviso.domain.Country;
import dev.proviso.domain.Offense;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.domain.TermRange;
import dev.proviso.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Reads the offense of one line. */
final class OffenseCells {

  static final Vocabulary<Conduct> CONDUCTS = Vocabulary.of(Conduct.class, Vocabulary.UNKNOWN);
  static final Vocabulary<Aim> AIMS = Vocabulary.of(Aim.class, Vocabulary.NONE, Vocabulary.UNKNOWN);
  static final Vocabulary<Expression> EXPRESSIONS =
      Vocabulary.of(Expression.class, Vocabulary.UNKNOWN);

  /** How much of the offense is expression. */
  enum Expression {
    NONE,
    PARTLY,
    ONLY
  }

  private static final LinkedHashMap<String, Column> COLUMNS =
      LinkedHashMap.of(
          "offense: name", Column.OFFENSE,
          "offense: provision", Column.PROVISION,
          "offense: variant", Column.VARIANT,
          "offense: conduct", Column.CONDUCT,
          "offense: threatened", Column.THREATENED,
          "offense: onlyExpression", Column.EXPRESSION);

  private final Row row;

  OffenseCells(Row row) {
    this.row = row;
  }

  /** The offense; none if there is none, it is not known, or a cell of it is wrong. */
  Option<Offense> read(Option<Country> jurisdiction) {
    if (row.says(Column.OFFENSE, Vocabulary.NONE)) {
      return allSay(Vocabulary.NONE);
    }
    if (row.says(Column.OFFENSE, Vocabulary.UNKNOWN)) {
      return allSay(Vocabulary.UNKNOWN);
    }
    Offense.Builder offense = builder();
    Seq<Column> columns = Column.ofOffense().prepend(Column.OFFENSE);
    return jurisdiction.isEmpty() || !row.isSound(columns)
        ? Option.none()
        : offense.jurisdiction(jurisdiction.get()).check().mapError(this::report).toOption();
  }

  private Option<Offense> allSay(String word) {
    Column.ofOffense()
        .filter(column -> row.text(column).isDefined() && row.isSound(Array.of(column)))
        .filter(column -> !row.says(column, word))
        .forEach(
            column ->
                row.contradicts(
                    column, "contradicts offense `" + word + "`", "write `" + word + "`"));
    return Option.none();
  }

  private Offense.Builder builder() {
    Option<Expression> expression = row.ifKnown(Column.EXPRESSION, EXPRESSIONS::parse);
    return Offense.builder()
        .name(text(Column.OFFENSE))
        .provision(text(Column.PROVISION))
        .variant(text(Column.VARIANT))
        .terms(terms(Column.MINIMUM_TERM, Column.MAXIMUM_TERM))
        .termsWhenCommitted(
            Option.some(
                    terms(Column.MINIMUM_TERM_WHEN_COMMITTED, Column.MAXIMUM_TERM_WHEN_COMMITTED))
                .filter(terms -> !terms.equals(TermRange.unknown())))
        .highestTermOfSection(row.ifKnown(Column.HIGHEST_TERM_OF_SECTION, PrisonTerm::parse))
        .intentional(flag(Column.INTENTIONAL))
        .definedInNationalLaw(flag(Column.DEFINED_IN_NATIONAL_LAW))
        .mayCauseSeriousDamage(flag(Column.SERIOUS_DAMAGE))
        .conduct(row.ifKnown(Column.CONDUCT, CONDUCTS::parse))
        .threatened(threatened())
        .mayCauseDeath(flag(Column.MAY_CAUSE_DEATH))
        .endangersHumanLife(flag(Column.ENDANGERS_HUMAN_LIFE))
        .majorEconomicLoss(flag(Column.MAJOR_ECONOMIC_LOSS))
        .qualifiedInterference(flag(Column.QUALIFIED_INTERFERENCE))
        .aims(row.ifKnown(Column.AIMS, AIMS::parseSet))
        .onlyExpression(expression.map(part -> part == Expression.ONLY))
        .involvesExpression(expression.map(part -> part != Expression.NONE));
  }

  /** A statute can be named without its number or variant being known. */
  private String text(Column column) {
    return row.ifKnown(column, Either::<Problem, String>right).getOrElse("not known");
  }

  private Option<Boolean> flag(Column column) {
    return row.ifKnown(column, EndUseCells.FLAGS::parse);
  }

  private TermRange terms(Column minimum, Column maximum) {
    Option<PrisonTerm> shortest = row.ifKnown(minimum, PrisonTerm::parse);
    Option<PrisonTerm> longest = row.ifKnown(maximum, PrisonTerm::parse);
    Either<Problem, TermRange> range = TermRange.check(shortest, longest);
    range.swap().forEach(problem -> row.contradicts(minimum, problem.what(), problem.remedy()));
    return range.getOrElse(TermRange.unknown());
  }

  private Option<Conduct> threatened() {
    if (!row.says(Column.THREATENED, Vocabulary.NONE)) {
      return row.ifKnown(Column.THREATENED, CONDUCTS::parse);
    }
    if (row.says(Column.CONDUCT, Conduct.THREAT.name())) {
      row.contradicts(
          Column.THREATENED,
          "contradicts conduct `THREAT`",
          "write the act that is threatened, or UNKNOWN");
    }
    return Option.none();
  }

  private Seq<Problem> report(Seq<Problem> problems) {
    problems.forEach(
        problem ->
            row.contradicts(
                COLUMNS.get(problem.where()).getOrElse(Column.OFFENSE),
                problem.what(),
                problem.remedy()));
    return problems;
  }
}
