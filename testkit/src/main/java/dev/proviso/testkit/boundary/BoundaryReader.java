package dev.proviso.testkit.boundary;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.proviso.analysis.Assignment;
import dev.proviso.decision.Decision;
import dev.proviso.problem.Problem;
import dev.proviso.rule.Outcome;
import dev.proviso.text.ValueText;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a table that was filled in; what is wrong with one row keeps no other from being read. */
final class BoundaryReader {

  private static final Seq<String> LAST =
      Array.of(TableLine.EXPECTED, TableLine.BECAUSE, TableLine.SHOWS);

  private final CandidatePool pool;
  private final List<Problem> problems = new ArrayList<>();

  BoundaryReader(CandidatePool pool) {
    this.pool = pool;
  }

  BoundaryReport read(String csv) {
    Seq<CsvRecord> records = records(csv);
    Seq<BoundaryRow> rows = Array.empty();
    if (records.isEmpty() && problems.isEmpty()) {
      report(Problem.missing("header", "the table is empty; write it anew"));
    } else if (records.nonEmpty()) {
      Seq<String> titles = Array.ofAll(records.head().getFields());
      checkHeader(titles);
      if (problems.isEmpty()) {
        rows = records.tail().flatMap(one -> row(one, titles));
      }
    }
    if (!problems.isEmpty()) {
      throw Problem.asOneException(problems);
    }
    return ImmutableBoundaryReport.of(pool.policy().id(), rows);
  }

  private Seq<CsvRecord> records(String csv) {
    String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    // Where a comma separates decimals, spreadsheets put semicolons between cells.
    char separator = text.startsWith(TableLine.CASE + ";") ? ';' : ',';
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      return Array.ofAll(reader)
          .filter(one -> one.getFields().stream().anyMatch(cell -> !cell.isBlank()));
    } catch (CsvParseException | IOException broken) {
      report(Problem.of("table", text, "cannot be split into cells", "close every quote"));
      return Array.empty();
    }
  }

  private void checkHeader(Seq<String> titles) {
    if (!titles.headOption().contains(TableLine.CASE) || !titles.takeRight(3).equals(LAST)) {
      report(
          Problem.of(
              "header",
              titles.mkString(","),
              "does not begin with `case` and end with `expected`, `because` and `shows`",
              "leave the columns as they were written"));
    }
    facts(titles)
        .filter(fact -> !CaseCells.isOfSeveral(fact) && pool.answers(fact).known().isEmpty())
        .forEach(
            fact ->
                report(
                    Problem.of("header", fact, "is not asked by the policy", "remove the column")));
  }

  private static Seq<String> facts(Seq<String> titles) {
    return titles.drop(1).dropRight(LAST.size());
  }

  private Option<BoundaryRow> row(CsvRecord line, Seq<String> titles) {
    String at = "line " + line.getStartingLineNumber();
    Seq<String> texts = Array.ofAll(line.getFields()).map(String::strip);
    if (texts.size() != titles.size()) {
      report(
          Problem.of(
                  "cells",
                  String.valueOf(texts.size()),
                  "is not the number of columns, " + titles.size(),
                  "leave none out")
              .at(at));
      return Option.none();
    }
    int before = problems.size();
    String place = "case " + texts.head() + " (" + at + ")";
    Map<String, String> cells =
        LinkedHashMap.ofEntries(titles.zip(texts)).filterValues(text -> !text.isEmpty());
    Option<Outcome> expected = outcome(place, cells.get(TableLine.EXPECTED));
    Option<Set<String>> because = cells.get(TableLine.BECAUSE).flatMap(ids -> rules(place, ids));
    Map<String, String> facts = cells.filterKeys(facts(titles)::contains);
    Candidate made = made(place, facts);
    if (problems.size() > before) {
      return Option.none();
    }
    Decision<Assignment> decision = pool.decide(made.made());
    checkSame(place, facts, made);
    return Option.some(
        ImmutableBoundaryRow.of(
            texts.head(), line.getStartingLineNumber(), expected, because, decision));
  }

  private Option<Outcome> outcome(String place, Option<String> text) {
    Seq<Outcome> all = Array.of(Outcome.values());
    Option<Outcome> outcome =
        text.flatMap(
            given ->
                all.find(
                    one ->
                        one.name().equalsIgnoreCase(given)
                            || ValueText.of(one).equalsIgnoreCase(given)));
    if (text.isDefined() && outcome.isEmpty()) {
      report(
          problem(
              place,
              TableLine.EXPECTED,
              text.get(),
              "is not an outcome",
              "write one of " + all.map(ValueText::of).mkString(", ")));
    }
    return outcome;
  }

  private Option<Set<String>> rules(String place, String ids) {
    Set<String> rules =
        ids.equals(TableLine.NONE)
            ? LinkedHashSet.empty()
            : LinkedHashSet.ofAll(Array.of(ids.split("\\|", -1)).map(String::strip));
    Seq<String> known = pool.policy().allRules().map(rule -> rule.id());
    rules
        .reject(known::contains)
        .forEach(
            id ->
                report(
                    problem(
                        place,
                        TableLine.BECAUSE,
                        id,
                        "is not a rule of the policy",
                        "write the ids of rules with a bar between them, or NONE")));
    return Option.some(rules);
  }

  /** The subject that is nearest to the row, with every other answer changed to that of the row. */
  private Candidate made(String place, Map<String, String> facts) {
    Candidate made = pool.nearest(facts);
    for (String fact : facts.keySet()) {
      String text = facts.get(fact).get();
      Option<CaseCells.Cell> there = made.cells().get(fact);
      if (there.exists(cell -> cell.words().equals(text))) {
        continue;
      }
      var read = pool.answers(fact).read(text);
      if (read.isLeft()) {
        report(problem(place, fact, text, "cannot be read", read.getLeft()));
      } else if (!CaseCells.isOfSeveral(fact) && !(read.get() instanceof CaseCells.Parts)) {
        made = pool.candidate(pool.changed(made, fact, read.get()));
      }
    }
    return made;
  }

  /**
   * Reports each question of the policy without a value in the row, and each value in the row that
   * is not the answer to a question.
   */
  private void checkSame(String place, Map<String, String> facts, Candidate made) {
    made.cells()
        .keySet()
        .reject(facts::containsKey)
        .forEach(
            asked ->
                report(
                    Problem.missing(
                            "column `" + asked + "`", "the policy asks for it; write its value")
                        .at(place)));
    facts.forEach(
        (fact, text) -> {
          Option<CaseCells.Cell> answered = made.cells().get(fact);
          Option<Object> meant = pool.answers(fact).read(text).toOption();
          if (!answered.exists(cell -> meant.exists(cell::is))) {
            report(
                problem(
                    place,
                    fact,
                    text,
                    "does not fit the rest of the row",
                    "change only facts that are not of one of several parts"));
          }
        });
  }

  private static Problem problem(
      String place, String column, String text, String what, String remedy) {
    return Problem.of("column `" + column + "`", text, what, remedy).at(place);
  }

  private void report(Problem problem) {
    problems.add(problem);
  }
}
