package dev.proviso.examples.requests;

import dev.proviso.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** The cells of one line while they are read, with every problem found in them so far. */
final class Row {

  static final int LONGEST_CELL = 4_000;

  private final Header header;
  private final Seq<String> cells;
  private final Set<Column> faulty = EnumSet.noneOf(Column.class);
  private List<Problem> problems = List.empty();

  Row(Header header, Seq<String> cells) {
    this.header = header;
    this.cells = cells;
    header.columns().forEach(this::inspect);
  }

  /** The problems, in the order in which they were found. */
  Seq<Problem> problems() {
    return problems.reverse();
  }

  boolean isSound(Seq<Column> columns) {
    return !columns.exists(faulty::contains);
  }

  /** The text of a cell: none if the file has no such column. */
  Option<String> text(Column column) {
    return header.cell(column, cells);
  }

  boolean says(Column column, String word) {
    return text(column).contains(word);
  }

  /** What a cell says; none if that is UNKNOWN, or not there, or wrong, which is then reported. */
  <T> Option<T> ifKnown(Column column, Function<String, Either<Problem, T>> reader) {
    return says(column, Vocabulary.UNKNOWN) ? Option.none() : given(column, reader);
  }

  /** What a cell says; none if it is empty, or not there, or wrong, which is then reported. */
  <T> Option<T> given(Column column, Function<String, Either<Problem, T>> reader) {
    return text(column)
        .filter(text -> !text.isEmpty() && !faulty.contains(column))
        .flatMap(
            text -> {
              Either<Problem, T> read = reader.apply(text);
              read.swap().forEach(p -> refuse(column, p.value().getOrElse(text), p));
              return read.toOption();
            });
  }

  /** Reports a cell as contradicting another. */
  void contradicts(Column column, String what, String remedy) {
    String text = text(column).getOrElse("");
    report(column, Problem.of(place(column), text, what, remedy));
  }

  private void refuse(Column column, String value, Problem problem) {
    report(column, Problem.of(place(column), value, problem.what(), problem.remedy()));
  }

  private void report(Column column, Problem problem) {
    faulty.add(column);
    problems = problems.prepend(problem);
  }

  private static String place(Column column) {
    return "column " + column.title();
  }

  private void inspect(Column column) {
    String text = text(column).getOrElse("");
    if (text.isEmpty()) {
      if (!column.mayBeEmpty()) {
        report(
            column,
            Problem.missing(place(column), "write UNKNOWN if it is not known; no cell is empty"));
      }
    } else if (Utf8Text.hasMalformed(text)) {
      report(
          column,
          Problem.of(
              place(column),
              Utf8Text.spelledOut(text),
              "holds bytes that are not UTF-8",
              "save the file as UTF-8"));
    } else if (text.length() > LONGEST_CELL) {
      report(
          column,
          Problem.of(
              place(column), text, "is longer than " + LONGEST_CELL + " characters", "shorten it"));
    } else if (text.chars().anyMatch(Row::isHidden)) {
      report(column, Problem.of(place(column), text, "holds a control character", "remove it"));
    }
  }

  private static boolean isHidden(int unit) {
    return Character.isISOControl(unit) || unit == 0x2028 || unit == 0x2029;
  }
}
