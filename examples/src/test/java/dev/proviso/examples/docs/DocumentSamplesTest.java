package dev.proviso.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.examples.docs.DocumentSamples.Actual;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every Java sample of README and docs compiles, and prints what the page says; {@code
 * -Dproviso.golden=write} writes the output into the pages anew.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentSamplesTest {

  @TempDir Path folder;

  private List<String> problems(String... lines) throws IOException {
    return DocumentSamples.check(List.of(Page.of("docs/page.md", String.join("\n", lines))), folder)
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void every_sample_compiles_and_prints_what_its_page_says() throws IOException {
    DocumentSamples samples = DocumentSamples.check(Page.all(), folder);

    if ("write".equals(System.getProperty("proviso.golden"))) {
      write(samples.actuals());
    }
    assertThat(samples.problems()).isEmpty();
    assertThat(samples.size()).isGreaterThan(100);
  }

  /** From the end of each page to its begin, so that the lines before stay where they are. */
  private static void write(List<Actual> actuals) throws IOException {
    for (Actual actual :
        actuals.stream()
            .sorted(Comparator.comparing((Actual a) -> a.output().line()).reversed())
            .toList()) {
      Path file = Page.ROOT.resolve(actual.page().name());
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      int begin = actual.output().line() - 1;
      lines.subList(begin, begin + actual.output().lines().size()).clear();
      lines.addAll(begin, actual.text().lines().toList());
      Files.write(file, lines);
    }
  }

  @Test
  void samples_of_a_page_build_on_one_another() throws IOException {
    assertThat(
            problems(
                "```java",
                "import java.util.List;",
                "```",
                "```java",
                "record Order(int weight) {}",
                "",
                "static final List<Order> ORDERS = List.of(new Order(7));",
                "```",
                "```java",
                "int weight = ORDERS.get(0).weight();",
                "```",
                "```java",
                "System.out.println(weight);",
                "```",
                "It prints",
                "```text",
                "7",
                "```"))
        .isEmpty();
  }

  @Test
  void a_whole_file_is_run_and_later_samples_see_it() throws IOException {
    assertThat(
            problems(
                "```java",
                "import java.util.List;",
                "",
                "public final class Orders {",
                "  static final List<Integer> WEIGHTS = List.of(7);",
                "",
                "  public static void main(String[] args) {",
                "    System.out.println(WEIGHTS);",
                "  }",
                "}",
                "```",
                "```text",
                "[7]",
                "```",
                "```java",
                "System.out.println(WEIGHTS.size());",
                "```",
                "```text",
                "1",
                "```"))
        .isEmpty();
  }

  @Test
  void a_sample_that_does_not_compile_is_found_with_its_line() throws IOException {
    assertThat(problems("# Title", "```java", "int a = 1;", "int b = c;", "```"))
        .singleElement()
        .asString()
        .startsWith("docs/page.md:4: cannot find symbol");
  }

  @Test
  void a_sample_that_is_no_java_is_found() throws IOException {
    assertThat(problems("```java", "permit(…).when(", "```"))
        .singleElement()
        .asString()
        .startsWith("docs/page.md:2: illegal character");
  }

  @Test
  void a_warning_is_found() throws IOException {
    assertThat(problems("```java", "java.util.List<String> a = new java.util.ArrayList();", "```"))
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem).startsWith("docs/page.md:2: "));
  }

  @Test
  void output_that_differs_is_found() throws IOException {
    assertThat(problems("```java", "System.out.println(7);", "```", "", "```text", "8", "```"))
        .containsExactly("docs/page.md:6: the page says\n8\nand the sample prints\n7");
  }

  @Test
  void output_that_the_page_does_not_show_is_found() throws IOException {
    assertThat(problems("```java", "System.out.println(7);", "```"))
        .containsExactly("docs/page.md:2: it prints what the page does not show:\n7");
  }

  @Test
  void output_without_a_sample_is_found() throws IOException {
    assertThat(problems("```text", "7", "```"))
        .containsExactly("docs/page.md:2: no sample before it prints this");
  }

  @Test
  void a_file_that_prints_nothing_is_found() throws IOException {
    assertThat(
            problems(
                "```java",
                "import java.util.List;",
                "",
                "class Orders {}",
                "```",
                "```text",
                "7",
                "```"))
        .containsExactly("docs/page.md:7: the page says\n7\nand the sample prints\n");
  }

  @Test
  void an_exception_is_found_unless_it_is_announced() throws IOException {
    assertThat(problems("```java", "Integer.parseInt(\"x\");", "```"))
        .singleElement()
        .asString()
        .startsWith("docs/page.md:2: java.lang.NumberFormatException: For input string");
  }

  @Test
  void an_announced_exception_is_compared() throws IOException {
    assertThat(
            problems(
                "<!-- sample: throws -->",
                "```java",
                "java.util.Objects.requireNonNull(null, \"name\");",
                "```",
                "```text",
                "NullPointerException: name",
                "```",
                "<!-- sample: throws -->",
                "```java",
                "int a = 1;",
                "```",
                "```text",
                "NullPointerException: name",
                "```"))
        .containsExactly(
            "docs/page.md:13: the page says\nNullPointerException: name\nand the sample prints\n"
                + "nothing is thrown");
  }

  @Test
  void code_that_must_not_compile_is_compared_with_the_message() throws IOException {
    assertThat(
            problems(
                "<!-- sample: does not compile -->",
                "```java",
                "int a = \"one\";",
                "```",
                "```text",
                "incompatible types: String cannot be converted to int",
                "```",
                "<!-- sample: does not compile -->",
                "```java",
                "int a = 1;",
                "```",
                "```java",
                "int a = 2;",
                "```"))
        .containsExactly("docs/page.md:10: it compiles, though it is marked as code that does not");
  }

  @Test
  void a_failed_test_is_found() throws IOException {
    assertThat(
            problems(
                "```java",
                "import org.junit.jupiter.api.Test;",
                "",
                "class OrdersTest {",
                "  @Test",
                "  void fails() {",
                "    throw new IllegalStateException(\"no order\");",
                "  }",
                "}",
                "```"))
        .singleElement()
        .asString()
        .contains("OrdersTest", "fails", "no order");
  }

  @Test
  void a_test_that_nothing_would_run_is_found() throws IOException {
    assertThat(
            problems("```java", "class OrdersTest {", "  @Test", "  void passes() {}", "}", "```"))
        .containsExactly(
            "docs/page.md:2: a test within a class is not run: give the file its imports");
  }

  @Test
  void an_unknown_language_or_mark_is_found() throws IOException {
    assertThat(
            problems(
                "```", "7", "```", "<!-- sample: not compiled because  -->", "```java", "…", "```"))
        .hasSize(2)
        .anySatisfy(problem -> assertThat(problem).contains("docs/page.md:2: a fence is java"))
        .anySatisfy(problem -> assertThat(problem).contains("unknown mark"));
  }
}
