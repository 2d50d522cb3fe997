package dev.proviso.testkit.assertion;

import dev.proviso.analysis.FactValue;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Verdict;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;

/**
 * Assertions about what checking a claim found. Each failure shows the finding with its case.
 *
 * <pre>{@code
 * assertThat(Prover.standard().check(neverPermits(POLICY, INSURED.isFalse())))
 *     .isRefutedBy("weight in kilograms: 30");
 * }</pre>
 */
public final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {

  FindingAssert(Finding finding) {
    super(finding, FindingAssert.class);
  }

  /**
   * Verifies that the claim holds for every possible subject, and not only because what it is about
   * never occurs.
   */
  public FindingAssert holds() {
    return has(Verdict.HOLDS, "to hold");
  }

  /** Verifies that the claim holds only because what it is about never occurs. */
  public FindingAssert holdsVacuously() {
    return has(Verdict.VACUOUS, "to hold vacuously");
  }

  /**
   * Verifies that the claim can be relied on: it holds, or holds vacuously as its author allowed.
   */
  public FindingAssert isAcceptable() {
    isNotNull();
    return check(actual.isAcceptable(), "to be acceptable");
  }

  /** Verifies that the question was too large for the budget. */
  public FindingAssert isNotDecided() {
    return has(Verdict.NOT_DECIDED, "not to be decided");
  }

  /** Verifies that the claim does not hold. */
  public FindingAssert isRefuted() {
    return has(Verdict.REFUTED, "to be refuted");
  }

  /**
   * Verifies that the claim is refuted by a case with these circumstances, be it among others.
   *
   * @param circumstance a fact with its value as they are printed: "offense › maximum term: 6
   *     years"
   * @param more more of them
   */
  public FindingAssert isRefutedBy(String circumstance, String... more) {
    isRefuted();
    Seq<String> expected = Array.of(more).prepend(circumstance);
    return check(circumstances().containsAll(expected), "to be refuted by " + names(expected));
  }

  /**
   * Verifies that the claim is refuted by a case with these circumstances and no others.
   *
   * @param circumstance a fact with its value as they are printed: "offense › maximum term: 6
   *     years"
   * @param more more of them
   */
  public FindingAssert isRefutedByExactly(String circumstance, String... more) {
    isRefuted();
    Seq<String> expected = Array.of(more).prepend(circumstance);
    return check(
        circumstances().toSet().equals(expected.toSet()),
        "to be refuted by exactly " + names(expected));
  }

  /**
   * Goes on with the finding as a text.
   *
   * @return assertions about the text
   */
  public AbstractStringAssert<?> explanation() {
    isNotNull();
    return Assertions.assertThat(actual.explain()).as("explanation");
  }

  private FindingAssert has(Verdict verdict, String expected) {
    isNotNull();
    return check(actual.verdict() == verdict, expected);
  }

  private Seq<String> circumstances() {
    return actual
        .counterexample()
        .toArray()
        .flatMap(example -> example.factValues())
        .map((FactValue one) -> one.question() + ": " + one.value());
  }

  private static String names(Seq<String> names) {
    return names.map(name -> "`" + name + "`").mkString(", ");
  }

  private FindingAssert check(boolean holds, String expected) {
    if (!holds) {
      failWithMessage(
          "%s", "Expecting the claim " + expected + ", but found:\n\n" + actual.explain());
    }
    return this;
  }
}
