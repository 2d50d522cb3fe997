package dev.proviso.examples.requests;

import dev.proviso.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** A file of requests in memory, and what comes of reading it. */
final class RequestText {

  private static final LinkedHashMap<Column, String> SOUND =
      LinkedHashMap.<Column, String>empty()
          .put(Column.ID, "R1")
          .put(Column.DATE, "2023-01-31")
          .put(Column.STATE, "DE")
          .put(Column.END_USER, "Federal police")
          .put(Column.GOVERNMENT, "YES")
          .put(Column.ITEM, "CYBER_SYSTEM")
          .put(Column.PURPOSE, "INVESTIGATION")
          .put(Column.OFFENSE, "murder")
          .put(Column.PROVISION, "StGB §211")
          .put(Column.VARIANT, "base")
          .put(Column.MINIMUM_TERM, "UNKNOWN")
          .put(Column.MAXIMUM_TERM, "LIFE")
          .put(Column.INTENTIONAL, "YES")
          .put(Column.DEFINED_IN_NATIONAL_LAW, "YES")
          .put(Column.SERIOUS_DAMAGE, "UNKNOWN")
          .put(Column.CONDUCT, "OTHER")
          .put(Column.THREATENED, "NONE")
          .put(Column.MAY_CAUSE_DEATH, "UNKNOWN")
          .put(Column.ENDANGERS_HUMAN_LIFE, "UNKNOWN")
          .put(Column.MAJOR_ECONOMIC_LOSS, "UNKNOWN")
          .put(Column.QUALIFIED_INTERFERENCE, "UNKNOWN")
          .put(Column.AIMS, "NONE")
          .put(Column.EXPRESSION, "NONE")
          .put(Column.GROUNDS, "NONE")
          .put(Column.HARM_MERELY_DUE_TO_GROUNDS, "NO")
          .put(Column.LEGAL_APPROVAL, "YES")
          .put(Column.COMPLIES_WITH_NATIONAL_LAW, "YES")
          .put(Column.COMPLIES_WITH_PRIVACY_LAW, "YES")
          .put(Column.CERTIFICATE_SIGNED, "YES")
          .put(Column.INDIVIDUAL_LICENSE, "NO")
          .put(Column.RECIPIENTS, "NONE")
          .put(Column.TRANSFER_CONSENT, "NO")
          .put(Column.EXPECTED, "PERMITTED")
          .put(Column.NOTE, "");

  private RequestText() {}

  static String header() {
    return SOUND.keySet().toArray().map(Column::title).mkString(",");
  }

  /** A line that is sound in every cell. */
  static String line(String id) {
    return with(id, Column.ID, id);
  }

  /** A line that is sound but for one cell; the cell is written as it is, quotes and all. */
  static String with(String id, Column column, String cell) {
    return SOUND.put(Column.ID, id).put(column, cell).values().mkString(",");
  }

  static String file(String... lines) {
    return Array.of(lines).prepend(header()).mkString("", "\n", "\n");
  }

  static Seq<Validation<Seq<Problem>, Request>> read(String file) {
    return read(file.getBytes(StandardCharsets.UTF_8));
  }

  static Seq<Validation<Seq<Problem>, Request>> read(byte[] file) {
    return Array.ofAll(() -> open(file).get());
  }

  static io.vavr.control.Either<Seq<Problem>, RequestReader> open(byte[] file) {
    return RequestReader.open("requests.csv", new ByteArrayInputStream(file));
  }

  static Seq<String> problems(String file) {
    return problems(file.getBytes(StandardCharsets.UTF_8));
  }

  /** Every problem of the header, or else of the lines, as it is printed. */
  static Seq<String> problems(byte[] file) {
    return open(file)
        .fold(
            problems -> problems,
            rows ->
                Array.ofAll(() -> rows)
                    .flatMap(row -> row.isValid() ? Array.empty() : row.getError()))
        .map(Problem::message);
  }

  static Seq<String> ids(String file) {
    return read(file).filter(Validation::isValid).map(row -> row.get().id());
  }
}
