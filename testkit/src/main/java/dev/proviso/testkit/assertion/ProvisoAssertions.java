package dev.proviso.testkit.assertion;

import dev.proviso.analysis.Finding;
import dev.proviso.check.NullChecks;
import dev.proviso.decision.Decision;

/**
 * The door to assertions about what policies say. It goes together with the one of AssertJ: import
 * {@code assertThat} from both.
 *
 * <pre>{@code
 * assertThat(CYBER_END_USE.decide(use))
 *     .isForbidden()
 *     .becauseOnly("no-legal-approval")
 *     .citing("End Use/User Certificate", "P1");
 * assertThat(Prover.standard().check(claim)).holds();
 * }</pre>
 */
public final class ProvisoAssertions {

  private ProvisoAssertions() {}

  /** Asserts about a decision. */
  public static <S> DecisionAssert<S> assertThat(Decision<S> decision) {
    return new DecisionAssert<>(
        NullChecks.notNull("assertion", "decision", decision, "give a decision"));
  }

  /** Asserts about what checking a claim found. */
  public static FindingAssert assertThat(Finding finding) {
    return new FindingAssert(
        NullChecks.notNull("assertion", "finding", finding, "give what a prover found"));
  }
}
