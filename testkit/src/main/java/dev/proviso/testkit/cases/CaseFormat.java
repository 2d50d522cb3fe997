package dev.proviso.testkit.cases;

import dev.proviso.condition.Judgment;
import dev.proviso.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a table of cases is read. */
public final class CaseFormat<S> {

  final Seq<CaseColumn<?>> columns;
  final Function<CaseRow, Validation<Seq<Problem>, S>> subject;
  final Function<CaseRow, Seq<Judgment>> judgments;
  final Function<CaseRow, Option<LocalDate>> day;

  private CaseFormat(
      Seq<CaseColumn<?>> columns,
      Function<CaseRow, Validation<Seq<Problem>, S>> subject,
      Function<CaseRow, Seq<Judgment>> judgments,
      Function<CaseRow, Option<LocalDate>> day) {
    this.columns = columns;
    this.subject = subject;
    this.judgments = judgments;
    this.day = day;
  }

  static <S> CaseFormat<S> of(
      Seq<CaseColumn<?>> columns, Function<CaseRow, Validation<Seq<Problem>, S>> subject) {
    return new CaseFormat<>(columns, subject, row -> Array.empty(), row -> Option.none());
  }

  /**
   * The same format, with what people have judged of the subject.
   *
   * @param judgments makes the judgments of a row
   */
  public CaseFormat<S> judged(Function<? super CaseRow, ? extends Iterable<Judgment>> judgments) {
    return new CaseFormat<>(columns, subject, row -> Array.ofAll(judgments.apply(row)), day);
  }

  /**
   * The same format, with a column for the date of each decision.
   *
   * @param date the column that has the date, one of the columns of the table
   */
  public CaseFormat<S> asOf(CaseColumn<LocalDate> date) {
    return new CaseFormat<>(columns, subject, judgments, row -> Option.some(row.get(date)));
  }

  /**
   * Reads a table that lies beside a class.
   *
   * @param file the name of the file
   * @throws IllegalArgumentException if there is no such file, or something is wrong with the
   *     table; the message says everything that {@link #check} reports, one problem a line
   * @throws UncheckedIOException if the file cannot be read
   */
  public CaseTable<S> read(Class<?> beside, String file) {
    try (@Nullable InputStream bytes = beside.getResourceAsStream(file)) {
      if (bytes == null) {
        throw Problem.of(
                "cases", file, "is not there", "put it beside the class " + beside.getName())
            .toException();
      }
      return sound(check(file, bytes.readAllBytes()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Reads a table from a file.
   *
   * @throws IllegalArgumentException if something is wrong with the table; the message says
   *     everything that {@link #check} reports, one problem a line
   * @throws UncheckedIOException if the file cannot be read
   */
  public CaseTable<S> read(Path file) {
    try {
      return sound(check(file.getFileName().toString(), Files.readAllBytes(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Reads a table that is written out in the test.
   *
   * @param text the table, its header in the first line
   * @throws IllegalArgumentException if something is wrong with the table; the message says
   *     everything that {@link #check} reports, one problem a line
   */
  public CaseTable<S> parse(String text) {
    return sound(check("cases", text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Reads a table, if nothing is wrong with it.
   *
   * @param name the name of the table, for messages
   * @param bytes its content, in UTF-8
   * @return the table, or all that is wrong with it, by line and column
   */
  public Validation<Seq<Problem>, CaseTable<S>> check(String name, byte[] bytes) {
    return new TableReader<>(this, name).read(bytes);
  }

  private static <T> T sound(Validation<Seq<Problem>, T> table) {
    return table.toEither().getOrElseThrow(Problem::asOneException);
  }
}
