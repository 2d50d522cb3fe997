package dev.proviso.testkit.cases;

import dev.proviso.style.ValueStyle;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/** How the cases of a table turned out. */
@Value.Immutable
@ValueStyle
public abstract sealed class CaseReport permits ImmutableCaseReport {

  CaseReport() {}

  /** The policy that decided the cases. */
  public abstract String policy();

  /**
   * The number of cases.
   *
   * @return the rows of the table
   */
  public abstract int cases();

  /**
   * The cases that the policy decides otherwise than the table says.
   *
   * @return one for each such case, in the order of the table
   */
  public abstract Seq<Deviation> deviations();

  /**
   * Whether the policy decides every case as the table says.
   *
   * @return true if it does
   */
  public boolean isAsExpected() {
    return deviations().isEmpty();
  }

  /**
   * The report as a text.
   *
   * @return how many cases deviate, and each of them with its explanation
   */
  public String text() {
    return policy()
        + ": "
        + (deviations().isEmpty()
            ? "all " + cases() + " cases as expected\n"
            : deviations().size() + " of " + cases() + " cases deviate\n\n")
        + deviations().map(Deviation::text).mkString("\n");
  }

  /** Returns {@link #text()}. */
  @Override
  public final String toString() {
    return text();
  }
}
