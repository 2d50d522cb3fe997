package dev.proviso.examples.requests;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.proviso.domain.EndUse;
import dev.proviso.examples.requests.Lines.Line;
import dev.proviso.problem.Problem;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Reads requests line by line. Every line that is not blank yields either a request or all that is
 * wrong with it, and no line keeps another from being read: a quote that is not closed ends with
 * its line.
 *
 * <pre>{@code
 * RequestReader.open("requests.csv", bytes).map(rows -> ...);
 * }</pre>
 */
public final class RequestReader implements Iterator<Validation<Seq<Problem>, Request>> {

  private static final CsvReader.CsvReaderBuilder CSV =
      CsvReader.builder().allowUnclosedQuote(false);

  static final Vocabulary<Outcome> OUTCOMES = Vocabulary.of(Outcome.class);
  private static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0," + (Ids.LONGEST - 1) + "}";

  private final String file;
  private final Lines lines;
  private final Header header;
  private final Ids ids = new Ids();
  private @Nullable Line ahead;

  private RequestReader(String file, Lines lines, Header header) throws IOException {
    this.file = file;
    this.lines = lines;
    this.header = header;
    this.ahead = nextLine(lines);
  }

  /**
   * Reads the header.
   *
   * @param file the name of the file, for messages
   * @param bytes its content; whoever opened it closes it
   * @return the reader of the lines below the header, or all that is wrong with the header
   * @throws UncheckedIOException if the content cannot be read
   */
  public static Either<Seq<Problem>, RequestReader> open(String file, InputStream bytes) {
    try {
      Lines lines = new Lines(bytes);
      @Nullable Line first = nextLine(lines);
      if (first == null) {
        return Either.left(
            Array.of(
                Problem.missing(
                    file + ": header",
                    "the file is empty; write the names of the columns in the first line")));
      }
      Either<Seq<Problem>, Header> header =
          cells(first).mapLeft(p -> (Seq<Problem>) Array.of(p)).flatMap(RequestReader::header);
      if (header.isLeft()) {
        return Either.left(header.getLeft().map(problem -> at(file, first, problem)));
      }
      return Either.right(new RequestReader(file, lines, header.get()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public boolean hasNext() {
    return ahead != null;
  }

  /**
   * The next line.
   *
   * @return the request, or all that is wrong with the line
   * @throws UncheckedIOException if the line after it cannot be read
   */
  @Override
  public Validation<Seq<Problem>, Request> next() {
    @Nullable Line line = ahead;
    if (line == null) {
      throw new NoSuchElementException("no line after the last one");
    }
    try {
      ahead = nextLine(lines);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return request(line)
        .mapLeft(problems -> problems.map(problem -> at(file, line, problem)))
        .toValidation();
  }

  private Either<Seq<Problem>, Request> request(Line line) {
    Either<Problem, Seq<String>> cells = cells(line).flatMap(this::aligned);
    if (cells.isLeft()) {
      return Either.left(Array.of(cells.getLeft()));
    }
    Row row = new Row(header, cells.get());
    Option<String> id = row.given(Column.ID, text -> id(text, line));
    Option<EndUse> use = new EndUseCells(row).read();
    Option<Outcome> expected = row.given(Column.EXPECTED, OUTCOMES::parse);
    return row.problems().isEmpty() && use.isDefined()
        ? Either.right(
            ImmutableRequest.of(id.get(), use.get(), expected, row.text(Column.NOTE).getOrElse("")))
        : Either.left(row.problems());
  }

  private Either<Problem, String> id(String text, Line line) {
    if (!text.matches(ID)) {
      return Either.left(
          Problem.of(
              "id",
              text,
              "is not an id",
              "write up to " + Ids.LONGEST + " letters, digits, dots, hyphens or underscores"));
    }
    return ids.add(text, line.number())
        .map(
            before ->
                Problem.of(
                    "id",
                    text,
                    "stands on line " + before + " already",
                    "give every request an id of its own"))
        .toEither(text)
        .swap();
  }

  private Either<Problem, Seq<String>> aligned(Seq<String> cells) {
    return cells.size() == header.size()
        ? Either.right(cells)
        : Either.left(
            Problem.of(
                "cells",
                String.valueOf(cells.size()),
                "is not the number of columns, " + header.size(),
                "put every cell that holds a comma into quotes, and leave none out"));
  }

  private static Either<Seq<Problem>, Header> header(Seq<String> titles) {
    String text = titles.mkString(",");
    return Utf8Text.hasMalformed(text) || text.indexOf('\0') >= 0
        ? Either.left(
            Array.of(
                Problem.of(
                    "header",
                    Utf8Text.spelledOut(text),
                    "is not text in UTF-8",
                    "save the file as UTF-8")))
        : Header.of(titles).toEither();
  }

  private static Either<Problem, Seq<String>> cells(Line line) {
    if (line.isCut()) {
      return Either.left(
          Problem.of(
              "length",
              String.valueOf(line.length()),
              "is more than the " + Lines.LONGEST + " characters that a line may have",
              "shorten it, or close the quote"));
    }
    try {
      return Either.right(Array.ofAll(CSV.ofSingleCsvRecord(line.text()).getFields()));
    } catch (CsvParseException unbalanced) {
      return Either.left(
          Problem.of(
              "quotes",
              Utf8Text.spelledOut(line.text()),
              "cannot be split into cells",
              "close every quote on its line and right before a comma, and double quotes within"));
    }
  }

  private static @Nullable Line nextLine(Lines lines) throws IOException {
    @Nullable Line line = lines.next();
    while (line != null && line.length() == 0) {
      line = lines.next();
    }
    return line;
  }

  private static Problem at(String file, Line line, Problem problem) {
    return problem.at(file + ": line " + line.number());
  }
}
