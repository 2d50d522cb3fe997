package dev.proviso.testkit.cases;

import io.vavr.collection.Seq;

/**
 * How the cases of a table turned out.
 *
 * @param policy the id of the policy
 * @param cases how many cases there are
 * @param deviations those in which the policy decides otherwise than the table says
 */
public record CaseReport(String policy, int cases, Seq<Deviation> deviations) {

  /**
   * Whether the policy decides every case as the table says.
   *
   * @return true if it does
   */
  public boolean isAsExpected() {
    return deviations.isEmpty();
  }

  /**
   * The report as a text.
   *
   * @return how many cases deviate, and each of them with its explanation
   */
  public String text() {
    return policy
        + ": "
        + (deviations.isEmpty()
            ? "all " + cases + " cases as expected\n"
            : deviations.size() + " of " + cases + " cases deviate\n\n")
        + deviations.map(Deviation::text).mkString("\n");
  }

  /** Returns {@link #text()}. */
  @Override
  public String toString() {
    return text();
  }
}
