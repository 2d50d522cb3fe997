package dev.proviso.examples.requests;

import static dev.proviso.examples.requests.RequestText.file;
import static dev.proviso.examples.requests.RequestText.header;
import static dev.proviso.examples.requests.RequestText.ids;
import static dev.proviso.examples.requests.RequestText.line;
import static dev.proviso.examples.requests.RequestText.problems;
import static dev.proviso.examples.requests.RequestText.read;
import static dev.proviso.examples.requests.RequestText.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.domain.Conduct;
import dev.proviso.domain.Country;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.Ground;
import dev.proviso.domain.Party;
import dev.proviso.domain.PartyRole;
import dev.proviso.rule.Outcome;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RequestReaderTest {

  private static EndUse use(Column column, String cell) {
    return read(file(with("R1", column, cell))).head().get().use();
  }

  @Nested
  class A_sound_line {

    @Test
    void is_a_request() {
      Request request = read(file(line("R1"))).head().get();
      assertThat(request.id()).isEqualTo("R1");
      assertThat(request.expected()).containsExactly(Outcome.PERMITTED);
      assertThat(request.use().state()).isEqualTo(Country.of("DE"));
      assertThat(request.use().offense().get().provision()).isEqualTo("StGB §211");
      assertThat(request.use().offense().get().conduct()).containsExactly(Conduct.OTHER);
      assertThat(request.use().recipients().get()).isEmpty();
    }

    @Test
    void keeps_what_is_not_known_apart_from_what_there_is_none_of() {
      assertThat(use(Column.GROUNDS, "UNKNOWN").grounds()).isEmpty();
      assertThat(use(Column.GROUNDS, "NONE").grounds().get()).isEmpty();
      assertThat(use(Column.GROUNDS, "OPINION|AGE").grounds().get())
          .containsExactly(Ground.OPINION, Ground.AGE);
    }

    @Test
    void reports_how_much_of_the_offense_is_expression() {
      assertThat(use(Column.EXPRESSION, "PARTLY").offense().get().onlyExpression())
          .containsExactly(false);
      assertThat(use(Column.EXPRESSION, "PARTLY").offense().get().involvesExpression())
          .containsExactly(true);
      assertThat(use(Column.EXPRESSION, "UNKNOWN").offense().get().involvesExpression()).isEmpty();
    }

    @Test
    void names_recipients_with_their_states() {
      assertThat(use(Column.RECIPIENTS, "CY:Example Trading|UNKNOWN:A: B").recipients().get())
          .containsExactly(
              Party.of("Example Trading", PartyRole.RECIPIENT, Country.of("CY")),
              Party.of("A: B", PartyRole.RECIPIENT));
    }

    @Test
    void may_hold_commas_and_quotes_within_quotes() {
      assertThat(read(file(with("R1", Column.NOTE, "\"a, \"\"b\"\"\""))).head().get().note())
          .isEqualTo("a, \"b\"");
    }
  }

  @Nested
  class The_file {

    @Test
    void may_end_its_lines_in_any_way_and_leave_some_blank() {
      String text = file(line("R1"), "", line("R2"));
      assertThat(ids(text.replace("\n", "\r\n"))).containsExactly("R1", "R2");
      assertThat(ids(text.replace("\n", "\r"))).containsExactly("R1", "R2");
      assertThat(ids(text.strip())).containsExactly("R1", "R2");
    }

    @Test
    void may_begin_with_a_byte_order_mark() {
      assertThat(ids("\uFEFF" + file(line("R1")))).containsExactly("R1");
    }

    @Test
    void counts_its_lines_however_they_end() {
      assertThat(problems((header() + "\r\n\r\n\n" + with("R1", Column.STATE, "UK") + "\r\n")))
          .containsExactly(
              "requests.csv: line 4: column state: `UK` is not an ISO 3166-1 alpha-2 code;"
                  + " did you mean `GB`?");
    }

    @Test
    void must_not_be_empty() {
      assertThat(problems(""))
          .containsExactly(
              "requests.csv: header is missing; the file is empty; write the names of the columns"
                  + " in the first line");
      assertThat(problems("\uFEFF\n\n")).hasSize(1);
    }

    @Test
    void may_hold_no_request_at_all() {
      assertThat(read(header())).isEmpty();
      assertThat(problems(header())).isEmpty();
    }

    @Test
    void must_be_in_utf_8_and_says_where_it_is_not() {
      String text = file(with("R1", Column.NOTE, "café"), line("R2"));
      assertThat(problems(text.getBytes(StandardCharsets.ISO_8859_1)))
          .containsExactly(
              "requests.csv: line 2: column provision: `StGB \\xA7211` holds bytes that are not"
                  + " UTF-8; save the file as UTF-8",
              "requests.csv: line 2: column note: `caf\\xE9` holds bytes that are not UTF-8;"
                  + " save the file as UTF-8",
              "requests.csv: line 3: column provision: `StGB \\xA7211` holds bytes that are not"
                  + " UTF-8; save the file as UTF-8");
    }

    @Test
    void may_hold_every_character_that_utf_8_has() {
      assertThat(read(file(with("R1", Column.NOTE, "𝕏 é 中"))).head().get().note())
          .isEqualTo("𝕏 é 中");
    }

    @Test
    void in_utf_16_is_refused_as_such() {
      assertThat(problems(file(line("R1")).getBytes(StandardCharsets.UTF_16)))
          .singleElement()
          .asString()
          .startsWith("requests.csv: line 1: header: `\\xFE\\xFF")
          .endsWith("is not text in UTF-8; save the file as UTF-8");
    }
  }

  @Nested
  class The_header {

    @Test
    void may_name_its_columns_in_any_order_and_leave_out_optional_ones() {
      assertThat(header()).doesNotContain("highest_term_of_section");
      String swapped = header().replace("id,date", "date,id");
      assertThat(ids(swapped + "\n" + line("R1").replace("R1,2023-01-31", "2023-01-31,R1")))
          .containsExactly("R1");
    }

    @Test
    void reports_every_column_that_is_missing_unknown_or_there_twice() {
      String text = header().replace("state,", "stat,").replace("item,", "date,") + ",remark\n";
      assertThat(problems(text))
          .containsExactly(
              "requests.csv: line 1: header: `date` stands there 2 times; leave one of them",
              "requests.csv: line 1: header: `stat` is not a column; did you mean `state`?",
              "requests.csv: line 1: header: `remark` is not a column; remove it; a note belongs"
                  + " in `note`",
              "requests.csv: line 1: header: column `state` is missing; rename `stat`",
              "requests.csv: line 1: header: column `item` is missing; add it; write UNKNOWN in"
                  + " it where it is not known");
    }
  }

  @Nested
  class A_line_that_is_no_row {

    @Test
    void does_not_keep_others_from_being_read() {
      String text =
          file(line("R1"), "R2,\"2023", line("R3"), "\"R4\"x,2023", "R5,too,short", line("R6"));
      assertThat(ids(text)).containsExactly("R1", "R3", "R6");
      assertThat(problems(text))
          .containsExactly(
              "requests.csv: line 3: quotes: `R2,\"2023` cannot be split into cells; close every"
                  + " quote on its line and right before a comma, and double quotes within",
              "requests.csv: line 5: quotes: `\"R4\"x,2023` cannot be split into cells; close"
                  + " every quote on its line and right before a comma, and double quotes within",
              "requests.csv: line 6: cells: `3` is not the number of columns, 34; put every cell"
                  + " that holds a comma into quotes, and leave none out");
    }

    @Test
    void may_have_a_cell_too_many() {
      assertThat(problems(file(line("R1") + ",more")))
          .containsExactly(
              "requests.csv: line 2: cells: `35` is not the number of columns, 34; put every cell"
                  + " that holds a comma into quotes, and leave none out");
    }

    @Test
    void may_be_huge() {
      String huge = with("R1", Column.NOTE, "\"" + "x".repeat(3_000_000));
      assertThat(problems(file(huge, line("R2"))))
          .singleElement()
          .asString()
          .startsWith("requests.csv: line 2: length: `3000")
          .endsWith(
              "is more than the 65536 characters that a line may have; shorten it, or close the"
                  + " quote");
      assertThat(ids(file(huge, line("R2")))).containsExactly("R2");
    }
  }

  @Nested
  class An_id {

    @Test
    void stands_only_once_also_where_the_first_line_is_refused() {
      String text = file(with("R1", Column.STATE, "XX"), line("R2"), line("R1"), line("R2"));
      assertThat(ids(text)).containsExactly("R2");
      assertThat(problems(text).tail())
          .containsExactly(
              "requests.csv: line 4: column id: `R1` stands on line 2 already; give every request"
                  + " an id of its own",
              "requests.csv: line 5: column id: `R2` stands on line 3 already; give every request"
                  + " an id of its own");
    }

    @Test
    void is_short_and_plain() {
      assertThat(problems(file(line("a b"), line("x".repeat(65)), line("é"), line("x".repeat(64)))))
          .hasSize(3)
          .allMatch(
              message ->
                  message.endsWith(
                      "is not an id; write up to 64 letters, digits,"
                          + " dots, hyphens or underscores"));
    }

    @Test
    void is_never_refused_by_chance() {
      Ids ids = new Ids();
      for (int number = 0; number < 200_000; number++) {
        assertThat(ids.add("R" + number, number).isEmpty()).isTrue();
      }
      for (int number = 0; number < 200_000; number += 999) {
        assertThat(ids.add("R" + number, 1)).containsExactly((long) number);
      }
    }
  }
}
