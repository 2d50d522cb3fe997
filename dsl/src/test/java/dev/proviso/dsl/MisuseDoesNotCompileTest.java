package dev.proviso.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each misuse stands beside the sentence that was meant: only that one compiles. What the compiler
 * says is kept in misuse.txt, to be read by whoever changes an interface.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MisuseDoesNotCompileTest {

  private static final Path FILE = Path.of("src/test/resources/dev/proviso/dsl/misuse.txt");

  /** What a newcomer knows nothing of. */
  private static final List<String> TERMS_OF_THE_COMPILER =
      List.of("inference variable", "capture", "bounds", "type-variable", "java.lang.Object");

  @TempDir private static Path classes;

  record Misuse(String title, String wrong, String right, String note) {
    @Override
    public String toString() {
      return title;
    }
  }

  static Stream<Misuse> misuses() throws IOException {
    return Arrays.stream(Files.readString(FILE).split("\n(?=# )"))
        .skip(1)
        .map(
            section ->
                new Misuse(
                    section.lines().findFirst().orElseThrow().substring(2),
                    after("wrong: ", section),
                    after("right: ", section),
                    after("note: ", section)));
  }

  private static String after(String key, String section) {
    return section
        .lines()
        .filter(line -> line.startsWith(key))
        .map(line -> line.substring(key.length()))
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("misuses")
  void does_not_compile(Misuse misuse) {
    assertThat(errors(misuse.right())).as("what was meant instead of " + misuse).isEmpty();
    assertThat(errors(misuse.wrong())).as(misuse.title()).isNotEmpty();
  }

  /** Later compilers may word it better. */
  @Test
  @EnabledForJreRange(min = JRE.JAVA_17, max = JRE.JAVA_17)
  void messages_are_those_that_were_read() throws IOException {
    String kept = Files.readString(FILE);
    StringBuilder written = new StringBuilder(kept.substring(0, kept.indexOf("\n# ") + 1));
    for (Misuse misuse : misuses().toList()) {
      written
          .append("# ")
          .append(misuse.title())
          .append("\nwrong: ")
          .append(misuse.wrong())
          .append("\nright: ")
          .append(misuse.right())
          .append("\njavac: ")
          .append(message(misuse).replace("\n", "\n       "))
          .append(misuse.note().isEmpty() ? "" : "\nnote: " + misuse.note())
          .append("\n\n");
    }
    if ("write".equals(System.getProperty("proviso.golden"))) {
      Files.writeString(FILE, written);
    }
    assertThat(kept).isEqualTo(written.toString());
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_17, max = JRE.JAVA_17)
  void the_first_line_speaks_of_the_sentence_or_a_note_says_why_it_cannot() throws IOException {
    List<String> silent = new ArrayList<>();
    for (Misuse misuse : misuses().toList()) {
      String first = message(misuse).lines().findFirst().orElseThrow();
      boolean isObscure = TERMS_OF_THE_COMPILER.stream().anyMatch(first::contains);
      if (isObscure == misuse.note().isEmpty()) {
        silent.add(misuse.title() + ": " + first);
      }
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void forty_misuses_are_kept() throws IOException {
    assertThat(misuses()).hasSizeGreaterThanOrEqualTo(40);
  }

  /** As on a command line, where names stand without their packages. */
  private static String message(Misuse misuse) {
    return errors(misuse.wrong()).get(0).replaceAll("\\b([a-z]+\\.)+(?=[A-Z])", "");
  }

  private static List<String> errors(String sentence) {
    String source =
        """
        package dev.proviso.dsl;

        import static dev.proviso.dsl.ParcelFacts.*;
        import static dev.proviso.dsl.Policies.*;
        import static dev.proviso.rule.CombiningAlgorithm.*;
        import static dev.proviso.rule.Outcome.*;

        import dev.proviso.condition.*;
        import dev.proviso.decision.Decision;
        import dev.proviso.law.Instrument;
        import dev.proviso.policy.Policy;
        import dev.proviso.rule.Rule;
        import java.util.*;

        class Sentence {
          record Mail(
              Optional<String> sender,
              Optional<Boolean> read,
              Optional<Integer> pages,
              Optional<Parcel.Box> box,
              OptionalInt age,
              int size,
              String[] tags) {}

          static final Rule<Parcel> RULE = permit("a rule").when(INSURED.isTrue());
          static final Policy<Parcel> POLICY =
              policy("a policy").rules(RULE).combining(FORBID_OVERRIDES).otherwise(FORBIDDEN);

          void sentence() {
            %s
          }
        }
        """
            .formatted(sentence);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    compiler
        .getTask(
            new StringWriter(),
            null,
            diagnostics,
            List.of(
                "-proc:none",
                "-d",
                classes.toString(),
                "-classpath",
                System.getProperty("java.class.path")),
            null,
            List.of(new Source(source)))
        .call();
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
        .collect(Collectors.toList());
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///dev/proviso/dsl/Sentence.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
