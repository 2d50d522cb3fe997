package dev.proviso.testkit.cases;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NearestNames;
import dev.proviso.check.NullChecks;
import dev.proviso.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;

/**
 * A column of a table of cases, with how its cells are read. No cell may be empty.
 *
 * <pre>{@code
 * Column<Country> STATE = Column.of("state", Country::parse);
 * Column<Option<Boolean>> INSURED = Column.flag("insured").ifKnown(); // YES, NO or UNKNOWN
 * Column<Set<Ground>> GROUNDS = Column.constant("grounds", Ground.class).several(); // OPINION|AGE
 * }</pre>
 */
public final class CaseColumn<T> {

  private static final String UNKNOWN = "UNKNOWN";
  private static final String NONE = "NONE";

  private final String title;
  private final Function<String, Either<Problem, T>> reader;

  private CaseColumn(String title, Function<String, Either<Problem, T>> reader) {
    NameChecks.check("column", title);
    this.title = title;
    this.reader = reader;
  }

  /**
   * A column that is read in the author's own way.
   *
   * @param title the title in the header
   * @param reader reads a cell, or says what is wrong with it
   * @throws IllegalArgumentException if the title is blank or padded
   */
  public static <T> CaseColumn<T> of(
      String title, Function<? super String, ? extends Either<Problem, ? extends T>> reader) {
    NullChecks.notNull("column `" + named(title) + "`", "reader", reader, "say how a cell is read");
    return new CaseColumn<>(named(title), text -> reader.apply(text).map(value -> value));
  }

  /**
   * A column of texts.
   *
   * @param title the title in the header
   */
  public static CaseColumn<String> text(String title) {
    return new CaseColumn<>(named(title), Either::right);
  }

  /**
   * A column of whole numbers.
   *
   * @param title the title in the header
   */
  public static CaseColumn<Integer> number(String title) {
    return new CaseColumn<>(named(title), CaseColumn::readNumber);
  }

  /**
   * A column of days, such as 2021-12-06.
   *
   * @param title the title in the header
   */
  public static CaseColumn<LocalDate> date(String title) {
    return new CaseColumn<>(named(title), CaseColumn::readDate);
  }

  /**
   * A column of YES and NO.
   *
   * @param title the title in the header
   */
  public static CaseColumn<Boolean> flag(String title) {
    return new CaseColumn<>(
        named(title), text -> oneOf(Array.of("YES", "NO"), text).map(word -> word.equals("YES")));
  }

  /**
   * A column of the names of constants.
   *
   * @param title the title in the header
   * @param type the type of the constants
   */
  public static <E extends Enum<E>> CaseColumn<E> constant(String title, Class<E> type) {
    NullChecks.notNull(
        "column `" + named(title) + "`", "type", type, "give the type of the constants");
    return new CaseColumn<>(
        title,
        text ->
            oneOf(Array.of(type.getEnumConstants()).map(Enum::name), text)
                .map(word -> Enum.valueOf(type, word)));
  }

  private static Either<Problem, String> oneOf(Seq<String> words, String text) {
    return words.contains(text)
        ? Either.right(text)
        : Either.left(
            Problem.of(
                "word", text, "is not a word of this column", NearestNames.remedy(text, words)));
  }

  private static String named(String title) {
    return NullChecks.notNull("column", "title", title, "give the title in the header");
  }

  /**
   * The same column, in which UNKNOWN may stand.
   *
   * @return the column; its cells say none if it is not known
   */
  public CaseColumn<Option<T>> ifKnown() {
    return new CaseColumn<>(
        title,
        text -> text.equals(UNKNOWN) ? Either.right(Option.none()) : read(text).map(Option::some));
  }

  /** The same column, in which several may stand, with a bar between them, or NONE. */
  public CaseColumn<Set<T>> several() {
    return new CaseColumn<>(
        title,
        text -> {
          Seq<String> words = text.equals(NONE) ? Array.empty() : Array.of(text.split("\\|", -1));
          Option<String> twice = words.find(word -> words.count(word::equals) > 1);
          if (twice.isDefined()) {
            return Either.left(
                Problem.of(title, twice.get(), "stands there twice", "leave one of them"));
          }
          Either<Problem, Seq<T>> read = Either.sequenceRight(words.map(this::read));
          return read.map(LinkedHashSet::ofAll);
        });
  }

  /** The title in the header. */
  public String title() {
    return title;
  }

  Either<Problem, T> read(String text) {
    return reader.apply(text);
  }

  /** Returns the title. */
  @Override
  public String toString() {
    return title;
  }

  private static Either<Problem, Integer> readNumber(String text) {
    try {
      return Either.right(Integer.valueOf(text));
    } catch (NumberFormatException notNumber) {
      return Either.left(
          Problem.of("number", text, "is not a whole number", "write digits, such as `30`"));
    }
  }

  private static Either<Problem, LocalDate> readDate(String text) {
    try {
      return Either.right(LocalDate.parse(text));
    } catch (DateTimeParseException notDate) {
      return Either.left(
          Problem.of(
              "date",
              text,
              "is not a date",
              "write an existing day as year-month-day, such as `2021-12-06`"));
    }
  }
}
