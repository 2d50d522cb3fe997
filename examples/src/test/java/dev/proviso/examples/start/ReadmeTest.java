package dev.proviso.examples.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.examples.start.Exports.Buyer;
import dev.proviso.examples.start.Exports.Export;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the README shows is compiled, and prints what it says. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadmeTest {

  private static final String HERE = "java/dev/proviso/examples/start/";

  private static List<String> blocks() throws IOException {
    return Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
        .matcher(Readme.text())
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  @Test
  void its_java_is_part_of_the_example_and_its_test() throws IOException {
    // Javadoc is left out of the README.
    String sources =
        Readme.dense(
            (Files.readString(Path.of("src/main/" + HERE + "Exports.java"))
                    + Files.readString(Path.of("src/test/" + HERE + "ExportsTest.java")))
                .replaceAll("(?s)/\\*\\*.*?\\*/", ""));

    assertThat(blocks()).isNotEmpty();
    assertThat(
            blocks().stream()
                .flatMap(block -> Stream.of(block.split("\n\n")))
                .filter(piece -> !piece.startsWith("import ")))
        .allSatisfy(piece -> assertThat(sources).contains(Readme.dense(piece)));
  }

  @Test
  void the_example_prints_what_the_readme_says() throws IOException {
    Buyer buyer = new Buyer("Norway", Optional.empty());

    assertThat(Readme.text())
        .contains(Exports.EXPORTS.decide(new Export("radio", 40, buyer)).explain());
  }

  @Test
  void it_is_short_and_its_links_lead_somewhere() throws IOException {
    assertThat(Readme.text().lines().count()).isLessThanOrEqualTo(160);
    assertThat(
            Pattern.compile("\\]\\(([^)#]+)")
                .matcher(Readme.text())
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(link -> !link.startsWith("http")))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(Path.of("..", link)).exists());
  }
}
