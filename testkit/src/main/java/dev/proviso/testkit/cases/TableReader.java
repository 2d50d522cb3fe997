package dev.proviso.testkit.cases;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.proviso.check.NearestNames;
import dev.proviso.condition.Judgment;
import dev.proviso.problem.Problem;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;

/** Reads a table line by line; what is wrong with one line keeps no other from being read. */
final class TableReader<S> {

  private static final CsvReader.CsvReaderBuilder CSV =
      CsvReader.builder().allowUnclosedQuote(false);

  private static final CaseColumn<String> CASE = CaseColumn.text(CaseTable.CASE);
  private static final CaseColumn<Outcome> EXPECTED =
      CaseColumn.constant(CaseTable.EXPECTED, Outcome.class);
  private static final CaseColumn<Set<String>> BECAUSE =
      CaseColumn.text(CaseTable.BECAUSE).several();
  private static final CaseColumn<Set<String>> MISSING =
      CaseColumn.text(CaseTable.MISSING).several();

  private record Line(int number, String text) {}

  private final CaseFormat<S> format;
  private final String name;
  private final java.util.Map<String, Integer> names = new HashMap<>();
  private List<Problem> problems = List.empty();

  TableReader(CaseFormat<S> format, String name) {
    this.format = format;
    this.name = name;
  }

  Validation<Seq<Problem>, CaseTable<S>> read(byte[] bytes) {
    Seq<Line> lines = lines(bytes);
    if (lines.isEmpty()) {
      return Validation.invalid(
          List.of(
              Problem.missing(
                  name + ": header",
                  "the file is empty; write the names of the columns in the first line")));
    }
    Line first = lines.head();
    Option<Seq<String>> titles = cells(first);
    titles.forEach(found -> checkHeader(first, found));
    Seq<TableCase<S>> cases =
        titles.fold(
            () -> {
              lines.tail().forEach(this::cells);
              return List.empty();
            },
            found -> lines.tail().flatMap(line -> row(line, found)));
    if (lines.size() == 1) {
      report(Problem.missing("cases", "write a row below the header").at(name));
    }
    return problems.isEmpty()
        ? Validation.valid(new CaseTable<>(cases))
        : Validation.invalid(problems.reverse());
  }

  private Option<TableCase<S>> row(Line line, Seq<String> titles) {
    Option<Seq<String>> cells = cells(line);
    if (cells.isEmpty()) {
      return Option.none();
    }
    if (cells.get().size() != titles.size()) {
      report(
          line,
          Problem.of(
              "cells",
              String.valueOf(cells.get().size()),
              "is not the number of columns, " + titles.size(),
              "put every cell that holds a comma into quotes, and leave none out"));
      return Option.none();
    }
    Map<String, String> texts =
        titles
            .zip(cells.get())
            .foldLeft(LinkedHashMap.<String, String>empty(), (all, cell) -> all.put(cell));
    int before = problems.size();
    Option<String> id = cell(line, texts, CASE);
    id.forEach(text -> checkName(line, text));
    Option<Outcome> outcome = cell(line, texts, EXPECTED);
    Option<Set<String>> because = cell(line, texts, BECAUSE);
    boolean unchecked = texts.get(CaseTable.MISSING).forAll(String::isEmpty);
    Option<Set<String>> missing = unchecked ? Option.none() : cell(line, texts, MISSING);
    Map<CaseColumn<?>, Object> values =
        format.columns.foldLeft(
            LinkedHashMap.<CaseColumn<?>, Object>empty(),
            (all, column) ->
                cell(line, texts, column).fold(() -> all, value -> all.put(column, value)));
    Option<Expectation> expected =
        outcome.flatMap(one -> because.map(rules -> new Expectation(one, rules, missing)));
    expected.flatMap(Expectation::contradiction).forEach(problem -> report(line, problem));
    if (values.size() < format.columns.size()) {
      return Option.none();
    }
    Option<TableCase<S>> made = make(line, new CaseRow(values), cells.get(), id, expected);
    return problems.size() == before ? made : Option.none();
  }

  private Option<TableCase<S>> make(
      Line line, CaseRow row, Seq<String> cells, Option<String> id, Option<Expectation> expected) {
    try {
      Validation<Seq<Problem>, S> subject = format.subject.apply(row);
      if (subject.isInvalid()) {
        subject.getError().forEach(problem -> report(line, problem));
        return Option.none();
      }
      Seq<Judgment> judgments = format.judgments.apply(row);
      Option<LocalDate> day = format.day.apply(row);
      return id.flatMap(
          text ->
              expected.map(
                  whole -> new TableCase<>(text, at(line), subject.get(), judgments, day, whole)));
    } catch (RuntimeException refused) {
      report(
          line,
          Problem.of(
              "subject",
              cells.mkString(","),
              "cannot be made into a subject: " + refused,
              "mend the cells, or what is made of them"));
      return Option.none();
    }
  }

  private void checkName(Line line, String text) {
    Integer before = names.putIfAbsent(text, line.number());
    if (before != null) {
      report(
          line,
          Problem.of(
              "column " + CaseTable.CASE,
              text,
              "stands on line " + before + " already",
              "give every case a name of its own"));
    }
  }

  /** What a cell says; none if that is wrong, which is reported, or there is no such column. */
  private <T> Option<T> cell(Line line, Map<String, String> texts, CaseColumn<T> column) {
    Option<String> text = texts.get(column.title());
    String place = "column " + column;
    if (text.contains("")) {
      report(line, Problem.missing(place, "no cell is empty; write what is known"));
      return Option.none();
    }
    Option<Either<Problem, T>> read = text.map(column::read);
    read.filter(Either::isLeft)
        .map(Either::getLeft)
        .forEach(
            wrong ->
                report(
                    line,
                    Problem.of(
                        place, wrong.value().getOrElse(text.get()), wrong.what(), wrong.remedy())));
    return read.flatMap(Either::toOption);
  }

  private void checkHeader(Line line, Seq<String> titles) {
    Seq<String> required =
        List.of(CaseTable.CASE, CaseTable.EXPECTED, CaseTable.BECAUSE)
            .appendAll(format.columns.map(CaseColumn::title));
    Seq<String> known = required.appendAll(List.of(CaseTable.MISSING, CaseTable.NOTE));
    Seq<String> absent = required.filter(title -> !titles.contains(title));
    Seq<String> strangers = titles.distinct().filter(title -> !known.contains(title));
    strangers.forEach(
        title ->
            report(
                line,
                Problem.of(
                    "header",
                    title,
                    "is not a column",
                    NearestNames.nearest(title, absent)
                        .map(near -> "did you mean `" + near + "`?")
                        .getOrElse("remove it; what is not read belongs in `note`"))));
    titles
        .distinct()
        .filter(title -> titles.count(title::equals) > 1)
        .forEach(
            title ->
                report(
                    line,
                    Problem.of(
                        "header",
                        title,
                        "stands there " + titles.count(title::equals) + " times",
                        "leave one of them")));
    absent.forEach(
        title ->
            report(
                line,
                Problem.missing(
                    "header: column `" + title + "`",
                    NearestNames.nearest(title, strangers)
                        .map(near -> "rename `" + near + "`")
                        .getOrElse("add it"))));
  }

  private Option<Seq<String>> cells(Line line) {
    if (line.text().indexOf('\uFFFD') >= 0) {
      report(
          line,
          Problem.of("text", line.text(), "holds bytes that are not UTF-8", "save it as UTF-8"));
      return Option.none();
    }
    try {
      return Option.some(Array.ofAll(CSV.ofSingleCsvRecord(line.text()).getFields()));
    } catch (CsvParseException unbalanced) {
      report(
          line,
          Problem.of(
              "quotes",
              line.text(),
              "cannot be split into cells",
              "close every quote on its line and right before a comma, and double quotes within"));
      return Option.none();
    }
  }

  private void report(Line line, Problem problem) {
    report(problem.at(at(line)));
  }

  private void report(Problem problem) {
    problems = problems.prepend(problem);
  }

  private String at(Line line) {
    return name + ": line " + line.number();
  }

  /** The lines that are not blank. A quote that is not closed ends with its line. */
  private static Seq<Line> lines(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return Array.ofAll(Arrays.asList(unmarked.split("\r\n|\r|\n", -1)))
        .zipWithIndex()
        .map(line -> new Line(line._2() + 1, line._1()))
        .filter(line -> !line.text().isBlank());
  }
}
