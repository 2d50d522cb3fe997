package dev.proviso.examples.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.proviso.law.Period;
import dev.proviso.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;

/**
 * A list of law that comes with the module. It is read strictly: a bad row is an error with file,
 * line, column and value, and no list is used in part.
 *
 * <pre>{@code
 * DataFile.read(States.class, "eligible-states.csv", row -> ...);
 * }</pre>
 */
public final class DataFile {

  private DataFile() {}

  /** One row, and where it stands. */
  public record Row(String place, NamedCsvRecord cells) {

    public String text(String column) {
      return cells.getField(column);
    }

    public boolean has(String column) {
      return cells.findField(column).isPresent();
    }

    /** Reads the days of the columns from and until. */
    public Either<Problem, Period> period() {
      return Period.parse(text("from") + "/" + text("until"))
          .mapLeft(problem -> problem.at(at("from")));
    }

    /** Reads a cell; what is wrong with it is said with its place. */
    public <T> Either<Problem, T> cell(
        String column, Function<String, Either<Problem, T>> reading) {
      return reading.apply(text(column)).mapLeft(problem -> problem.at(at(column)));
    }

    public Problem problem(String column, String what, String remedy) {
      return Problem.of(at(column), text(column), what, remedy);
    }

    private String at(String column) {
      return place + ", column " + column;
    }
  }

  /** Reads every row of a file that stands beside a class; all that is wrong is said at once. */
  public static <T> Validation<Seq<Problem>, Seq<T>> read(
      Class<?> beside, String file, Function<Row, Validation<Seq<Problem>, T>> reading) {
    try (InputStream bytes = Objects.requireNonNull(beside.getResourceAsStream(file), file);
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return collect(
          Array.ofAll(rows)
              .map(row -> new Row(file + " line " + row.getStartingLineNumber(), row))
              .map(reading));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** All that was read, or everything that is wrong. */
  public static <T> Validation<Seq<Problem>, Seq<T>> collect(
      Seq<Validation<Seq<Problem>, T>> read) {
    Seq<Problem> problems = read.filter(Validation::isInvalid).flatMap(row -> row.getError());
    return problems.isEmpty()
        ? Validation.valid(read.map(Validation::get))
        : Validation.invalid(problems);
  }
}
