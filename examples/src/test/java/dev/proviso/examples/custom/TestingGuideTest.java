package dev.proviso.examples.custom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.testkit.law.CertificateLaws;
import dev.proviso.testkit.law.CodecLaws;
import dev.proviso.testkit.law.CombiningLaws;
import dev.proviso.testkit.law.DefinitionLaws;
import dev.proviso.testkit.law.Law;
import dev.proviso.testkit.law.PolicyLaws;
import dev.proviso.testkit.law.RosterLaws;
import dev.proviso.testkit.law.TimelineLaws;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the guide says about testing is part of tests that run. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TestingGuideTest {

  private static final Path SOURCES = Path.of("src/test");

  private static final Seq<Law> LAWS =
      Array.of(
              PolicyLaws.all(),
              DefinitionLaws.all(),
              CombiningLaws.all(),
              TimelineLaws.all(),
              RosterLaws.all(),
              CertificateLaws.all(),
              CodecLaws.all())
          .flatMap(laws -> laws);

  private static String section() throws IOException {
    return Files.readString(Path.of("../docs/testing.md"));
  }

  /** Without what a formatter may change. */
  private static String dense(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(section())
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      Seq<String> texts = Array.empty();
      for (Path file : all) {
        if (file.toString().matches(".*[.](java|csv)")) {
          texts = texts.append(dense(Files.readString(file)));
        }
      }
      return texts.asJava();
    }
  }

  @Test
  void every_law_stands_in_the_table() throws IOException {
    assertThat(section().lines().filter(line -> line.startsWith("| PV-")))
        .containsExactlyElementsOf(
            LAWS.map(law -> "| " + law.code() + " | " + law.sentence() + " |"));
  }

  @Test
  void every_code_is_used_once() {
    assertThat(LAWS.map(Law::code)).doesNotHaveDuplicates();
  }

  @Test
  void every_piece_of_java_and_every_table_is_part_of_a_test() throws IOException {
    List<String> sources = sources();
    assertThat(blocks("java")).hasSizeGreaterThan(3);
    assertThat(blocks("csv")).hasSize(1);
    for (String block : Array.ofAll(blocks("java")).appendAll(blocks("csv"))) {
      assertThat(sources).as(block).anyMatch(source -> source.contains(dense(block)));
    }
  }

  @Test
  void the_whole_file_of_a_fresh_project_takes_fifteen_lines_at_most() throws IOException {
    assertThat(blocks("java").get(0).lines().count()).isLessThanOrEqualTo(15);
    assertThat(blocks("java").get(0)).startsWith("package ");
  }
}
