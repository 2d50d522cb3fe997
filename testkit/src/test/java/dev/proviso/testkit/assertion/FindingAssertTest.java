package dev.proviso.testkit.assertion;

import static dev.proviso.analysis.Claims.neverPermits;
import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.testkit.assertion.Parcels.DESTINATION;
import static dev.proviso.testkit.assertion.Parcels.INSURED;
import static dev.proviso.testkit.assertion.Parcels.POLICY;
import static dev.proviso.testkit.assertion.Parcels.WEIGHT;
import static dev.proviso.testkit.assertion.ProvisoAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.analysis.FactValue;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Prover;
import io.vavr.collection.Seq;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FindingAssertTest {

  private final Finding holding =
      Prover.standard().check(neverPermits(POLICY, DESTINATION.isOneOf("Atlantis")));
  private final Finding refuted = Prover.standard().check(neverPermits(POLICY, INSURED.isFalse()));
  private final Finding vacuous =
      Prover.standard().check(neverPermits(POLICY, allOf(WEIGHT.atMost(10), WEIGHT.moreThan(20))));
  private final Finding notDecided =
      Prover.within(1).check(neverPermits(POLICY, INSURED.isFalse()));

  private static void fails(
      Finding finding, Consumer<FindingAssert> assertion, String expectation) {
    assertThatThrownBy(() -> assertion.accept(assertThat(finding)))
        .isInstanceOf(AssertionError.class)
        .hasMessage("Expecting the claim " + expectation + ", but found:\n\n" + finding.explain());
  }

  private static Seq<String> circumstances(Finding finding) {
    return finding
        .counterexample()
        .get()
        .factValues()
        .map((FactValue one) -> one.question() + ": " + one.value());
  }

  @Test
  void every_verdict_has_its_assertion() {
    assertThat(holding).holds().isAcceptable();
    assertThat(vacuous).holdsVacuously();
    assertThat(notDecided).isNotDecided();
    assertThat(refuted).isRefuted();
  }

  @Test
  void every_verdict_fails_the_assertions_of_the_others() {
    fails(refuted, FindingAssert::holds, "to hold");
    fails(holding, FindingAssert::holdsVacuously, "to hold vacuously");
    fails(refuted, FindingAssert::isAcceptable, "to be acceptable");
    fails(holding, FindingAssert::isNotDecided, "not to be decided");
    fails(holding, FindingAssert::isRefuted, "to be refuted");
    fails(notDecided, FindingAssert::isRefuted, "to be refuted");
  }

  @Test
  void a_counterexample_is_asserted_by_its_circumstances() {
    String first = circumstances(refuted).head();
    String[] others = circumstances(refuted).tail().toJavaArray(String[]::new);

    assertThat(refuted).isRefutedBy(first).isRefutedByExactly(first, others);
    fails(
        refuted,
        finding -> finding.isRefutedBy("insurance: maybe"),
        "to be refuted by `insurance: maybe`");
    fails(
        refuted,
        finding -> finding.isRefutedByExactly(first, "insurance: maybe"),
        "to be refuted by exactly `" + first + "`, `insurance: maybe`");
    fails(holding, finding -> finding.isRefutedBy(first), "to be refuted");
  }

  @Test
  void the_explanation_is_asserted_as_a_text() {
    assertThat(refuted).explanation().isEqualTo(refuted.explain());
  }
}
