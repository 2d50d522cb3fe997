package dev.proviso.examples.requests;

import static dev.proviso.examples.requests.RequestText.file;
import static dev.proviso.examples.requests.RequestText.line;
import static dev.proviso.examples.requests.RequestText.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.examples.cyberexport.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  @TempDir private Path folder;

  private record Run(int code, String out, String err) {}

  private static Run run(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = java.util.Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    int code =
        Main.run(
            words,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Path requests(String... lines) throws IOException {
    return Files.writeString(folder.resolve("requests.csv"), file(lines));
  }

  private Path records() {
    return folder.resolve("decisions.jsonl");
  }

  @Test
  void decides_the_twenty_requests_as_they_expect() {
    Run run = run("--records", records());
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("20 requests: 5 permitted, 11 forbidden, 4 undetermined\n")
        .contains("20 as expected, 0 otherwise\n")
        .containsPattern(
            "UR04 +DE +investigate criminal association +forbidden +no rule permits it")
        .containsPattern("UR01 +NL +investigate murder +undetermined +not known: compliance");
    assertThat(run.code()).isZero();
  }

  @Test
  void says_what_is_decided_and_where_to_look_next() {
    assertThat(run().out())
        .startsWith("Twenty requests to use a cyber or intelligence system")
        .contains("-Dexec.args=", "--explain UR01", "--help", "docs/getting-started.md");
  }

  @Test
  void names_options_and_files_that_are_there() {
    String out = run().out();
    String help = run("--help").out();
    assertThat(Pattern.compile("--[a-z]+").matcher(out).results())
        .hasSize(6)
        .allSatisfy(option -> assertThat(help).contains("  " + option.group()));
    assertThat(Pattern.compile("[a-z/]+/[A-Za-z-]+\\.(java|md)").matcher(out).results())
        .hasSize(2)
        .allSatisfy(file -> assertThat(Path.of("..", file.group())).exists());
  }

  @Test
  void its_help_the_readme_and_the_build_server_have_one_command() throws IOException {
    Matcher command = Pattern.compile("mvn .*exec:java").matcher(run("--help").out());
    assertThat(command.find()).isTrue();
    assertThat(Files.readString(Path.of("../README.md"))).contains("\n" + command.group() + " ");
    assertThat(Files.readString(Path.of("../.ci/run"))).endsWith("\n" + command.group() + "\n");
  }

  @Test
  void writes_no_file_unless_it_is_asked_to() throws IOException {
    Path file = requests(line("R1"));
    List<String> before = files();
    assertThat(run().code()).isZero();
    Run run = run(file);
    assertThat(run.code()).isZero();
    assertThat(run.out()).doesNotContain("records:");
    assertThat(files()).isEqualTo(before);
    assertThat(run(file, "--records", records()).out()).endsWith("records: " + records() + "\n");
    assertThat(records()).exists();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> here = Files.list(Path.of(""));
        Stream<Path> there = Files.list(folder)) {
      return Stream.concat(here, there).map(Path::toString).sorted().toList();
    }
  }

  @Test
  void greets_only_where_no_file_is_named() throws IOException {
    assertThat(run(requests(line("R1"))).out()).startsWith("id  state  requested");
  }

  @Test
  void writes_the_same_bytes_in_every_run() throws IOException {
    Run first = run("--records", records());
    byte[] bytes = Files.readAllBytes(records());
    Run second = run("--records", records());
    assertThat(Files.readAllBytes(records())).isEqualTo(bytes);
    assertThat(second).isEqualTo(first);
    assertThat(Files.readAllLines(records())).hasSize(20);
  }

  @Test
  void reports_faulty_lines_and_decides_the_others() throws IOException {
    Path file = requests(line("R1"), with("R2", Column.STATE, "UK"), line("R3"));
    Run run = run(file, "--records", records());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            file
                + ": line 3: column state: `UK` is not an ISO 3166-1 alpha-2 code; did you mean"
                + " `GB`?\n");
    assertThat(run.out())
        .contains("2 requests: 2 permitted\n1 line refused, and not decided\n")
        .contains("2 as expected, 0 otherwise\n");
    assertThat(Files.readAllLines(records())).hasSize(2);
  }

  @Test
  void says_which_outcomes_are_not_the_expected_ones() throws IOException {
    Path file = requests(with("R1", Column.EXPECTED, "FORBIDDEN"), line("R2"));
    Run run = run(file, "--records", records());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out())
        .contains("1 as expected, 1 otherwise:\n  R1: permitted, expected forbidden\n");
  }

  @Test
  void explains_one_request_in_as_much_detail_as_wanted() {
    Run summary = run("--explain", "UR06", "--detail", "summary");
    Run full = run("--explain", "UR06", "--detail", "FULL");
    assertThat(summary.code()).isZero();
    assertThat(summary.out())
        .startsWith("FORBIDDEN under edition December 2021 of cyber-end-use\n");
    assertThat(full.out().length()).isGreaterThan(run("--explain", "UR06").out().length());
  }

  @Test
  void cannot_explain_what_is_not_there() {
    Run run = run("--explain", "UR99");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("--explain: `UR99` is not the id of a sound line; ");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void decides_every_request_that_it_generates() throws IOException {
    Run generated = run("--generate", 500);
    assertThat(generated.out()).isEqualTo(run("--generate", 500).out());
    Path file = Files.writeString(folder.resolve("generated.csv"), generated.out());
    Run run = run(file, "--records", records());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("500 requests: ")
        .contains(" permitted, ")
        .contains(" forbidden, ")
        .contains(" undetermined\n");
  }

  @Test
  void refuses_what_it_cannot_read_or_write() throws IOException {
    assertThat(run(folder.resolve("none.csv")).code()).isEqualTo(2);
    assertThat(run(folder).code()).isEqualTo(2);
    assertThat(run("--nonsense").code()).isEqualTo(2);
    assertThat(run("--generate", "-1").code()).isEqualTo(2);
    assertThat(run(requests(), "--records", folder.resolve("none/decisions.jsonl")).code())
        .isEqualTo(2);
    Path file = requests(line("R1"));
    assertThat(run(file, "--records", file).code()).isEqualTo(2);
    assertThat(Files.readString(file)).isEqualTo(file(line("R1")));
    Path empty = Files.writeString(folder.resolve("empty.csv"), "");
    assertThat(run(empty).code()).isEqualTo(2);
  }
}
