package dev.proviso.examples.requests;

import dev.proviso.domain.Conduct;
import dev.proviso.domain.ItemClass;
import dev.proviso.domain.Purpose;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * The format of a file of requests: what each column contains, with an example. The examples are
 * the cells of one valid request, so that whoever writes them below the names of the columns has a
 * file.
 *
 * <pre>{@code
 * RequestFormat.description().forEach(System.out::println);
 * }</pre>
 */
public final class RequestFormat {

  private static final int WIDTH = 96;
  private static final String INDENT = " ".repeat(6);
  private static final String NONE_OR_SOME =
      Vocabulary.NONE
          + ", "
          + Vocabulary.UNKNOWN
          + ", or one or more of these with `|` between them: ";
  private static final String FLAG = Vocabulary.flags().listed();
  private static final String TERM = "as in `6m`, `10y`, `2y6m` or `LIFE`; or UNKNOWN";

  private RequestFormat() {}

  /**
   * The format in words: the file, then the name, an example and the values of each column.
   *
   * @return lines of at most 96 characters
   */
  public static Seq<String> description() {
    return Array.of(
            "A file of requests is CSV in UTF-8. Its first line has the names of the columns, in any",
            "order; each further line is one request. A text that contains a comma stands in quotes.",
            "No cell is empty: write UNKNOWN where something is not known. The optional columns can be",
            "left out. The examples below are the cells of one valid request, and --generate 3 writes",
            "three more.",
            "")
        .appendAll(Column.all().flatMap(RequestFormat::lines));
  }

  private static Seq<String> lines(Column column) {
    String optional = column.isRequired() ? "" : " (optional)";
    String title = String.format(Locale.ROOT, "  %-37s", column.title());
    return Array.of(title + example(column) + optional)
        .appendAll(wrapped(values(column)).map(line -> INDENT + line));
  }

  private static Seq<String> wrapped(String text) {
    Seq<String> lines = Array.empty();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && INDENT.length() + line.length() + 1 + word.length() > WIDTH) {
        lines = lines.append(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    return lines.append(line.toString());
  }

  /** A cell of the column; the cells of all columns are one valid request. */
  static String example(Column column) {
    return switch (column) {
      case ID -> "R1";
      case DATE -> "2023-01-31";
      case STATE -> "DE";
      case END_USER -> "Federal police";
      case ITEM -> ItemClass.CYBER_SYSTEM.name();
      case PURPOSE -> Purpose.INVESTIGATION.name();
      case OFFENSE -> "extortion by a gang";
      case PROVISION -> "StGB 253(4)";
      case VARIANT -> "aggravated";
      case MINIMUM_TERM, MINIMUM_TERM_WHEN_COMMITTED -> "1y";
      case MAXIMUM_TERM, MAXIMUM_TERM_WHEN_COMMITTED, HIGHEST_TERM_OF_SECTION -> "15y";
      case CONDUCT -> Conduct.OTHER.name();
      case THREATENED, AIMS, EXPRESSION, GROUNDS, RECIPIENTS -> Vocabulary.NONE;
      case EXPECTED -> Outcome.PERMITTED.name();
      case NOTE -> "a first request";
      case GOVERNMENT,
          INTENTIONAL,
          DEFINED_IN_NATIONAL_LAW,
          LEGAL_APPROVAL,
          COMPLIES_WITH_NATIONAL_LAW,
          COMPLIES_WITH_PRIVACY_LAW,
          COMPLIES_WITH_PRIVACY_LAW_OF_TARGET,
          CERTIFICATE_SIGNED ->
          "YES";
      case HARM_MERELY_DUE_TO_GROUNDS, INDIVIDUAL_LICENSE, TRANSFER_CONSENT -> "NO";
      case SERIOUS_DAMAGE,
          MAY_CAUSE_DEATH,
          ENDANGERS_HUMAN_LIFE,
          MAJOR_ECONOMIC_LOSS,
          QUALIFIED_INTERFERENCE ->
          Vocabulary.UNKNOWN;
    };
  }

  private static String values(Column column) {
    return switch (column) {
      case ID ->
          "the name of the request, a different one on each line: letters, digits, dots, hyphens and"
              + " underscores, at most "
              + Ids.LONGEST;
      case DATE -> "the day of the use: year, month and day";
      case STATE -> "the state that wants to use the system: its code of two letters in ISO 3166-1";
      case END_USER -> "the authority that would use it: any text";
      case GOVERNMENT -> "whether the authority is part of the government: " + FLAG;
      case ITEM -> EndUseCells.ITEMS.listed();
      case PURPOSE -> "what is done about the offense: " + EndUseCells.PURPOSES.listed();
      case OFFENSE ->
          "the offense that the use is about: any text. NONE if there is none: then write NONE in"
              + " the columns from `provision` to `expression`, and OTHER in `purpose`. UNKNOWN if"
              + " it is not known: then write UNKNOWN from `provision` to `expression`";
      case PROVISION -> "where the law has the offense: any text, or UNKNOWN";
      case VARIANT -> "which variant of the offense it is: any text, or UNKNOWN";
      case MINIMUM_TERM -> "the shortest prison term for it, " + TERM;
      case MAXIMUM_TERM -> "the longest prison term for it, " + TERM;
      case MINIMUM_TERM_WHEN_COMMITTED ->
          "the shortest prison term on the day of the offense, " + TERM;
      case MAXIMUM_TERM_WHEN_COMMITTED ->
          "the longest prison term on the day of the offense, " + TERM;
      case HIGHEST_TERM_OF_SECTION ->
          "the longest prison term for any variant in the same section, " + TERM;
      case INTENTIONAL -> "whether the offense is an intentional act: " + FLAG;
      case DEFINED_IN_NATIONAL_LAW -> "whether the law of the state defines it: " + FLAG;
      case SERIOUS_DAMAGE -> "whether it may seriously damage a country or organization: " + FLAG;
      case CONDUCT -> "what the offense consists in: " + OffenseCells.CONDUCTS.listed();
      case THREATENED ->
          "the act that is threatened, in the words of `conduct`, where `conduct` is THREAT; else"
              + " NONE";
      case MAY_CAUSE_DEATH -> "whether the act may cause death: " + FLAG;
      case ENDANGERS_HUMAN_LIFE -> "whether it endangers human life: " + FLAG;
      case MAJOR_ECONOMIC_LOSS -> "whether a major economic loss is likely: " + FLAG;
      case QUALIFIED_INTERFERENCE ->
          "whether interference with a system or its data is a grave case: " + FLAG;
      case AIMS -> "aims of the offense: " + NONE_OR_SOME + OffenseCells.AIMS.named();
      case EXPRESSION ->
          "how much of the offense is the expression of an opinion: "
              + OffenseCells.EXPRESSIONS.listed();
      case GROUNDS ->
          "grounds on which the person is targeted: " + NONE_OR_SOME + EndUseCells.GROUNDS.named();
      case HARM_MERELY_DUE_TO_GROUNDS ->
          "whether such a ground is the only reason; NO where `grounds` is NONE: " + FLAG;
      case LEGAL_APPROVAL -> "whether the required approvals were given: " + FLAG;
      case COMPLIES_WITH_NATIONAL_LAW -> "whether the use complies with national law: " + FLAG;
      case COMPLIES_WITH_PRIVACY_LAW -> "whether it complies with privacy law: " + FLAG;
      case COMPLIES_WITH_PRIVACY_LAW_OF_TARGET ->
          "whether it complies with the privacy law of the country where the person is: " + FLAG;
      case CERTIFICATE_SIGNED -> "whether the state has signed the certificate: " + FLAG;
      case INDIVIDUAL_LICENSE -> "whether there is a license for this one export: " + FLAG;
      case RECIPIENTS ->
          "third parties that receive the system or its results: NONE, or state and name as in"
              + " `CY:Example Trading`, with `|` between several";
      case TRANSFER_CONSENT -> "whether the exporting state consents to that: " + FLAG;
      case EXPECTED ->
          "the outcome that you expect, or an empty cell: " + RequestReader.OUTCOMES.listed();
      case NOTE -> "a remark that no decision reads: any text, or an empty cell";
    };
  }
}
