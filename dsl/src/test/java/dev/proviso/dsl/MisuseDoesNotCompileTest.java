package dev.proviso.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each misuse stands beside the sentence that was meant: only that one compiles. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MisuseDoesNotCompileTest {

  @TempDir private static Path classes;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a value of the wrong type | Condition<Parcel> c = WEIGHT.atLeast(\"5\");"
            + " | Condition<Parcel> c = WEIGHT.atLeast(5);",
        "an empty list of values | Condition<Parcel> c = ORIGIN.isOneOf();"
            + " | Condition<Parcel> c = ORIGIN.isOneOf(\"NO\");",
        "all of nothing | Condition<Parcel> c = allOf();"
            + " | Condition<Parcel> c = allOf(INSURED.isTrue(), WEIGHT.atMost(5));",
        "any of one | Condition<Parcel> c = anyOf(INSURED.isTrue());"
            + " | Condition<Parcel> c = anyOf(INSURED.isTrue(), WEIGHT.atMost(5));",
        "a citation before the condition | Rule<Parcel> r = permit(\"a\").titled(\"b\");"
            + " | Rule<Parcel> r = permit(\"a\").when(INSURED.isTrue()).titled(\"b\");",
        "a rule without a condition | Rule<Parcel> r = permit(\"a\");"
            + " | Rule<Parcel> r = permit(\"a\").when(INSURED.isTrue());",
        "a definition without a meaning | Definition<Parcel> d = define(\"a\");"
            + " | Definition<Parcel> d = define(\"a\").as(INSURED.isTrue());",
        "a rule about another subject | Rule<Parcel> r = permit(\"a\").when(SEALED.isTrue());"
            + " | Rule<Parcel.Box> r = permit(\"a\").when(SEALED.isTrue());",
        "conditions about two subjects | Condition<Parcel> c = allOf(INSURED.isTrue(),"
            + " SEALED.isTrue());"
            + " | Condition<Parcel> c = allOf(INSURED.isTrue(), BOX.is(SEALED.isTrue()));",
        "facts of two types | Condition<Parcel> c = ORIGIN.isSameAs(WEIGHT);"
            + " | Condition<Parcel> c = ORIGIN.isSameAs(DESTINATION);",
        "an order where there is none | OrderedFact<Parcel, Parcel.Box> q ="
            + " quantity(\"a\").ifKnown(Parcel::box);"
            + " | PartFact<Parcel, Parcel.Box> q = part(\"a\").ifKnown(Parcel::box);",
        "an unknown answer taken for a known one | BooleanFact<Parcel> f ="
            + " flag(\"a\").known(Parcel::insured);"
            + " | BooleanFact<Parcel> f = flag(\"a\").ifKnown(Parcel::insured);",
        "a name without a way to read it | BooleanFact<Parcel> f = flag(\"a\");"
            + " | BooleanFact<Parcel> f = flag(\"a\").ifKnown(Parcel::insured);",
        "a policy without rules | Policy<Parcel> p ="
            + " policy(\"a\").rules().combining(FORBID_OVERRIDES).otherwise(FORBIDDEN);"
            + " | Policy<Parcel> p ="
            + " policy(\"a\").rules(RULE).combining(FORBID_OVERRIDES).otherwise(FORBIDDEN);",
        "a policy that does not say how its rules combine | Policy<Parcel> p ="
            + " policy(\"a\").rules(RULE).otherwise(FORBIDDEN);"
            + " | Policy<Parcel> p ="
            + " policy(\"a\").rules(RULE).combining(FORBID_OVERRIDES).otherwise(FORBIDDEN);",
        "a policy that does not say what holds otherwise | Policy<Parcel> p ="
            + " policy(\"a\").rules(RULE).combining(FORBID_OVERRIDES);"
            + " | Policy<Parcel> p ="
            + " policy(\"a\").rules(RULE).combining(FORBID_OVERRIDES).otherwise(FORBIDDEN);",
        "a decision about another subject | Decision<?> d = POLICY.decide(\"parcel\");"
            + " | Decision<?> d = POLICY.decide(Parcel.ordinary());",
        "a condition of a kind that no interpreter knows | Condition<Parcel> c = new"
            + " Condition<Parcel>() { public <R> R accept(ConditionVisitor<Parcel, R> visitor) { return null; } };"
            + " | Condition<Parcel> c = not(INSURED.isTrue());",
      })
  void does_not_compile(String misuse, String wrong, String right) {
    assertThat(errors(right)).as("what was meant instead of " + misuse).isEmpty();
    assertThat(errors(wrong)).as(misuse).isNotEmpty();
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
        import dev.proviso.policy.Policy;
        import dev.proviso.rule.Rule;

        class Sentence {
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
        .toList();
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
