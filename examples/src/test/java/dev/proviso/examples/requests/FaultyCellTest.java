package dev.proviso.examples.requests;

import static dev.proviso.examples.requests.RequestText.file;
import static dev.proviso.examples.requests.RequestText.header;
import static dev.proviso.examples.requests.RequestText.line;
import static dev.proviso.examples.requests.RequestText.problems;
import static dev.proviso.examples.requests.RequestText.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FaultyCellTest {

  private static final String NOT_A_WORD = "is not a word of this column; ";

  /** The line that is sound but for one cell stands third. */
  private static Seq<String> complaints(Column column, String cell) {
    return problems(file(line("R0"), with("R1", column, cell)));
  }

  private static String complaint(Column column, String cell, String complaint) {
    return "requests.csv: line 3: column " + column.title() + ": `" + cell + "` " + complaint;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          DATE ~ 31.1.2023 ~ is not a date; write year, month and day, as in `2022-01-31`
          DATE ~ UNKNOWN ~ is not a date; write year, month and day, as in `2022-01-31`
          DATE ~ 2023-02-29 ~ is not in the calendar; check month and day
          STATE ~ Germany ~ is not an ISO 3166-1 alpha-2 code; did you mean `DE`?
          MAXIMUM_TERM ~ 6 ~ is not a term of imprisonment; did you mean `6y`?
          MINIMUM_TERM ~ life ~ is not a term of imprisonment; did you mean `LIFE`?
          AIMS ~ COMPEL_GOVERNMENT|COMPEL_GOVERNMENT ~ has a word twice; write every word once
          HARM_MERELY_DUE_TO_GROUNDS ~ YES ~ contradicts grounds, which are known to be none; \
          name the ground, or leave the grounds unknown
          RECIPIENTS ~ Example Trading ~ is not a state and a name; \
          write both, as in `CY:Example Trading` or `UNKNOWN:Example Trading`
          """)
  void is_reported_by_line_column_value_and_remedy(Column column, String cell, String complaint) {
    assertThat(complaints(column, cell)).containsExactly(complaint(column, cell, complaint));
  }

  @ParameterizedTest
  @CsvSource({
    "GOVERNMENT, yes, did you mean `YES`?",
    "GOVERNMENT, maybe, 'write one of YES, NO, UNKNOWN'",
    "PURPOSE, investigating, did you mean `INVESTIGATION`?",
    "CONDUCT, attack on life, did you mean `ATTACK_ON_LIFE`?",
    "EXPRESSION, MOSTLY, 'write one of NONE, PARTLY, ONLY, UNKNOWN'",
    "EXPECTED, FORBIDEN, did you mean `FORBIDDEN`?",
    "EXPECTED, X, 'write one of PERMITTED, FORBIDDEN, NOT_APPLICABLE, UNDETERMINED'"
  })
  void gets_the_words_that_its_column_knows(Column column, String cell, String remedy) {
    assertThat(complaints(column, cell))
        .containsExactly(complaint(column, cell, NOT_A_WORD + remedy));
  }

  @Test
  void names_the_one_word_of_several_that_is_wrong() {
    assertThat(complaints(Column.GROUNDS, "OPINION|RACES"))
        .containsExactly(complaint(Column.GROUNDS, "RACES", NOT_A_WORD + "did you mean `RACE`?"));
    assertThat(complaints(Column.RECIPIENTS, "CY:A|CZZ:B"))
        .singleElement()
        .asString()
        .contains("column recipients: `CZZ` is not an ISO 3166-1 alpha-2 code");
  }

  @ParameterizedTest
  @EnumSource(Column.class)
  void is_reported_if_it_is_empty_but_where_it_may_be(Column column) {
    if (header().contains(column.title() + ",") && !column.mayBeEmpty()) {
      assertThat(complaints(column, ""))
          .containsExactly(
              "requests.csv: line 3: column "
                  + column.title()
                  + " is missing; write UNKNOWN if it is not known; no cell is empty");
    } else if (column.mayBeEmpty()) {
      assertThat(complaints(column, "")).isEmpty();
    }
  }

  @Test
  void holds_no_control_character_and_not_too_much() {
    assertThat(complaints(Column.END_USER, "Police\0"))
        .containsExactly(
            complaint(Column.END_USER, "Police\\u0000", "holds a control character; remove it"));
    assertThat(complaints(Column.NOTE, "x".repeat(4_001)))
        .singleElement()
        .asString()
        .endsWith("is longer than 4000 characters; shorten it");
  }

  @Test
  void contradicts_another_cell() {
    assertThat(complaints(Column.CONDUCT, "THREAT"))
        .containsExactly(
            complaint(
                Column.THREATENED,
                "NONE",
                "contradicts conduct `THREAT`; write the act that is threatened, or UNKNOWN"));
    assertThat(complaints(Column.THREATENED, "ATTACK_ON_LIFE"))
        .containsExactly(
            complaint(
                Column.CONDUCT,
                "OTHER",
                "contradicts threatened `ATTACK_ON_LIFE`; only conduct `THREAT` threatens an act;"
                    + " mend one of them"));
    assertThat(complaints(Column.THREATENED, "OTHER").head())
        .isEqualTo(
            complaint(
                Column.THREATENED,
                "OTHER",
                "is not one of the acts (a) to (i); give the act that is threatened, or leave it"
                    + " unknown"));
    assertThat(complaints(Column.MAXIMUM_TERM, "1y")).isEmpty();
    assertThat(
            problems(
                file(with("R1", Column.MAXIMUM_TERM, "1y").replace("base,UNKNOWN", "base,2y"))))
        .containsExactly(
            "requests.csv: line 2: column minimum_term: `2y` is longer than the maximum `1 year`;"
                + " check both against the statute");
  }

  @Test
  void says_more_of_an_offense_than_there_is() {
    Seq<String> found = complaints(Column.OFFENSE, "NONE");
    assertThat(found)
        .contains(
            complaint(Column.CONDUCT, "OTHER", "contradicts offense `NONE`; write `NONE`"),
            complaint(
                Column.PURPOSE,
                "INVESTIGATION",
                "contradicts offense `NONE`; write `OTHER`, or name the offense; if it is not"
                    + " known, write UNKNOWN for it"));
    assertThat(complaints(Column.OFFENSE, "UNKNOWN"))
        .contains(
            complaint(Column.CONDUCT, "OTHER", "contradicts offense `UNKNOWN`; write `UNKNOWN`"));
  }

  @Test
  void does_not_hide_any_other() {
    String faulty =
        line("R1").replace("2023-01-31,DE,Federal police,YES", "soon,XX, ,Y").replace("murder", "");
    assertThat(problems(file(faulty)).map(message -> message.replaceAll("`.*|is missing.*", "")))
        .containsExactlyInAnyOrderElementsOf(
            Array.of("offense ", "date: ", "state: ", "end_user: ", "government: ")
                .map(place -> "requests.csv: line 2: column " + place));
  }
}
