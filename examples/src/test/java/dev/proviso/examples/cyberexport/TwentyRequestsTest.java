package dev.proviso.examples.cyberexport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.decision.Decision;
import dev.proviso.domain.EndUse;
import dev.proviso.examples.requests.Request;
import dev.proviso.examples.requests.RequestReader;
import dev.proviso.rule.Outcome;
import dev.proviso.text.Detail;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The explanations are kept as files; {@code -Dproviso.golden=write} writes them anew. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwentyRequestsTest {

  private static final Path EXPLANATIONS =
      Path.of("src/test/resources/dev/proviso/examples/cyberexport/explanations");
  private static final List<Request> REQUESTS = read();

  private static List<Request> read() {
    try (InputStream file =
        Objects.requireNonNull(Main.class.getResourceAsStream("use-requests.csv"))) {
      List<Request> requests = new ArrayList<>();
      RequestReader.open("use-requests.csv", file)
          .get()
          .forEachRemaining(row -> requests.add(row.get()));
      return requests;
    } catch (IOException problem) {
      throw new AssertionError(problem);
    }
  }

  static Stream<Request> requests() {
    return REQUESTS.stream();
  }

  private static Decision<EndUse> decide(Request request) {
    return CyberRegime.regime().decide(request.use());
  }

  @Test
  void there_are_twenty() {
    assertThat(REQUESTS).hasSize(20).allMatch(request -> request.expected().isDefined());
  }

  @ParameterizedTest
  @MethodSource("requests")
  void each_is_decided_as_expected(Request request) {
    assertThat(decide(request).outcome()).isEqualTo(request.expected().get());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UR01 |                                                                           | compliance with national law
          UR02 | no-legal-approval                                                         |
          UR03 | against-terrorist-acts, against-serious-crimes                            |
          UR04 |                                                                           |
          UR05 | against-serious-crimes                                                    |
          UR06 | targeted-for-who-they-are                                                 |
          UR07 |                                                                           |
          UR08 | against-terrorist-acts, against-serious-crimes                            |
          UR09 |                                                                           |
          UR10 | against-serious-crimes                                                    |
          UR11 | breaks-privacy-law, no-legal-approval, targeted-for-who-they-are          |
          UR12 |                                                                           |
          UR13 | against-terrorist-acts, against-serious-crimes                            |
          UR14 | state-not-eligible, targeted-for-who-they-are                             |
          UR15 |                                                                           | individual license, offense › maximum term
          UR16 | state-not-eligible, breaks-privacy-law, no-legal-approval, targeted-for-who-they-are |
          UR17 |                                                                           | harm merely due to grounds, offense › only expression
          UR18 |                                                                           |
          UR19 |                                                                           | purpose
          UR20 |                                                                           |
          """)
  void each_is_decided_for_the_stated_reasons(String id, String rules, String missing) {
    Decision<EndUse> decision =
        decide(REQUESTS.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow());
    assertThat(decision.deciding().map(rule -> rule.rule().id()).mkString(", "))
        .isEqualTo(rules == null ? "" : rules);
    assertThat(decision.missing().mkString(", ")).isEqualTo(missing == null ? "" : missing);
    assertThat(decision.isByOtherwise())
        .isEqualTo(decision.outcome() == Outcome.FORBIDDEN && rules == null);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"UR02, false", "UR06, true", "UR11, true", "UR14, true", "UR16, true"})
  void a_missing_permission_is_a_reason_of_its_own(String id, boolean nothing) {
    Request request = REQUESTS.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    assertThat(decide(request).isPermittedByNothing()).isEqualTo(nothing);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UR04 | maximum term is less than 6 years (maximum term: 5 years)
          UR06 | maximum term is less than 6 years (maximum term: 5 years)
          UR06 | the exception “mere expression” applies
          UR07 | the exception “mere expression” applies
          UR09 | maximum term is less than 6 years (maximum term: 5 years)
          UR11 | purpose is none of {investigation, prevention} (purpose: other)
          UR12 | the exception “mere expression” applies
          UR14 | purpose is none of {investigation, prevention} (purpose: other)
          UR18 | purpose is none of {investigation, prevention} (purpose: other)
          UR19 | maximum term is at least 6 years (maximum term: 6 years)
          UR20 | conduct is not attack on life (conduct: participation)
          UR20 | maximum term is less than 6 years (maximum term: 4 years)
          """)
  void each_explanation_gives_the_stated_reason(String id, String reason) {
    Request request = REQUESTS.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    assertThat(decide(request).explain(Detail.FULL)).contains(reason);
  }

  @ParameterizedTest
  @MethodSource("requests")
  void each_explanation_is_as_it_was(Request request) throws IOException {
    String explanation = decide(request).explain();
    Path golden = EXPLANATIONS.resolve(request.id() + ".txt");
    if ("write".equals(System.getProperty("proviso.golden"))) {
      Files.createDirectories(EXPLANATIONS);
      Files.writeString(golden, explanation);
    }
    assertThat(explanation).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("requests")
  void every_rule_that_a_decision_names_is_cited(Request request) {
    assertThat(decide(request).trace().allRules())
        .allMatch(rule -> rule.rule().citations().nonEmpty());
    assertThat(decide(request).citations()).isNotEmpty();
  }
}
