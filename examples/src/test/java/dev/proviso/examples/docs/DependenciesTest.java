package dev.proviso.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The dependencies that README and docs tell a reader to declare. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DependenciesTest {

  private static final String SPACE = "\\s*";
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          String.join(
              SPACE,
              "<dependency>",
              "<groupId>([^<]*)</groupId>",
              "<artifactId>([^<]*)</artifactId>",
              "<version>([^<]*)</version>"));

  private static String pom() throws IOException {
    return Files.readString(Page.ROOT.resolve("pom.xml"));
  }

  private static String element(String name) throws IOException {
    MatchResult found =
        Pattern.compile("<" + name + ">([^<]*)<")
            .matcher(pom())
            .results()
            .findFirst()
            .orElseThrow();
    return found.group(1);
  }

  private static List<List<MatchResult>> blocks() throws IOException {
    List<List<MatchResult>> blocks = new ArrayList<>();
    for (Page page : Page.all()) {
      for (Fence fence : page.fences()) {
        List<MatchResult> found =
            DEPENDENCY.matcher(String.join("\n", fence.lines())).results().toList();
        if (!found.isEmpty()) {
          blocks.add(found);
        }
      }
    }
    return blocks;
  }

  @Test
  void have_the_versions_of_the_build() throws IOException {
    Map<String, String> versions =
        Map.of(
            "dev.proviso", element("version"),
            "net.jqwik", element("jqwik.version"),
            "org.junit.jupiter", element("junit.version"));
    assertThat(blocks()).isNotEmpty();
    assertThat(blocks().stream().flatMap(List::stream))
        .allSatisfy(
            dependency ->
                assertThat(versions)
                    .as(dependency.group())
                    .containsEntry(dependency.group(1), dependency.group(3)));
  }

  /** Maven takes the JUnit platform of whichever is declared first; that of jqwik is too old. */
  @Test
  void declare_junit_before_jqwik() throws IOException {
    assertThat(blocks().stream().map(DependenciesTest::groups))
        .anyMatch(groups -> groups.contains("net.jqwik"))
        .filteredOn(groups -> groups.contains("net.jqwik"))
        .allSatisfy(
            groups ->
                assertThat(groups.indexOf("org.junit.jupiter"))
                    .isBetween(0, groups.indexOf("net.jqwik") - 1));
  }

  private static List<String> groups(List<MatchResult> dependencies) {
    return dependencies.stream().map(found -> found.group(1)).toList();
  }
}
