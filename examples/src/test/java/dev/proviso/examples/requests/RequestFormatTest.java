package dev.proviso.examples.requests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.examples.cyberexport.CyberRegime;
import dev.proviso.examples.cyberexport.Main;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RequestFormatTest {

  /** The examples that the description prints below the columns, as a file. */
  private static String file(Seq<String> description) {
    Seq<String[]> columns =
        description
            .map(line -> line.replace(" (optional)", "").strip().split(" {2,}", 2))
            .filter(cells -> cells.length == 2);
    return columns.map(cells -> cells[0]).mkString(",")
        + "\n"
        + columns.map(cells -> cells[1]).mkString(",")
        + "\n";
  }

  @Test
  void its_examples_are_one_valid_request_with_the_outcome_that_they_expect() {
    String file = file(RequestFormat.description());
    assertThat(RequestText.problems(file)).isEmpty();
    Seq<Request> requests = RequestText.read(file).map(Validation::get);
    assertThat(requests.map(Request::id)).containsExactly("R1");
    assertThat(requests.head().expected())
        .contains(CyberRegime.regime().decide(requests.head().use()).outcome());
  }

  @Test
  void it_describes_every_column_and_says_which_may_be_left_out() {
    Seq<String> lines = RequestFormat.description();
    assertThat(Column.all())
        .allSatisfy(
            column ->
                assertThat(lines)
                    .filteredOn(line -> line.startsWith("  " + column.title() + " "))
                    .singleElement()
                    .satisfies(
                        line ->
                            assertThat(line.endsWith(" (optional)"))
                                .isNotEqualTo(column.isRequired())));
  }

  @Test
  void it_lists_every_word_of_a_column() {
    String text = RequestFormat.description().mkString("\n").replaceAll("\\s+", " ");
    assertThat(
            Array.of(
                EndUseCells.ITEMS.listed(),
                EndUseCells.PURPOSES.listed(),
                EndUseCells.GROUNDS.named(),
                OffenseCells.CONDUCTS.listed(),
                OffenseCells.AIMS.named(),
                OffenseCells.EXPRESSIONS.listed(),
                RequestReader.OUTCOMES.listed()))
        .allSatisfy(words -> assertThat(text).contains(words));
  }

  @Test
  void its_lines_are_short_and_the_help_prints_them_unchanged() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    assertThat(Main.run(new String[] {"--help"}, stream, stream)).isZero();
    assertThat(RequestFormat.description()).allMatch(line -> line.length() <= 96);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(RequestFormat.description().mkString("\n"));
  }
}
