package dev.proviso.testkit.boundary;

import dev.proviso.analysis.Assignment;
import dev.proviso.decision.Decision;
import dev.proviso.rule.Outcome;
import dev.proviso.text.ValueText;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * A case of a table that was read back, decided again.
 *
 * <pre>{@code
 * report.rows().toJavaStream().map(row -> dynamicTest(row.name(), row::verify));
 * }</pre>
 *
 * @param number what the column {@code case} says
 * @param line the line of the table, from 1
 * @param expected the outcome that was filled in
 * @param because the ids of the rules that were filled in
 * @param decision what the policy says of the case
 */
public record BoundaryRow(
    String number,
    long line,
    Option<Outcome> expected,
    Option<Set<String>> because,
    Decision<Assignment> decision) {

  /**
   * The name of the case, for a test.
   *
   * @return its number and its line
   */
  public String name() {
    return "case " + number + " (line " + line + ")";
  }

  /**
   * Whether an outcome was filled in.
   *
   * @return false if the case was left for later
   */
  public boolean isFilledIn() {
    return expected.isDefined();
  }

  /**
   * What the policy decides otherwise than was filled in.
   *
   * @return case, column, value, and what the policy says with its explanation; none if it decides
   *     as was filled in, or nothing was
   */
  public Option<String> failure() {
    if (expected.isEmpty()) {
      return Option.none();
    }
    if (!expected.contains(decision.outcome())) {
      return Option.some(
          failure(
              TableLine.EXPECTED, ValueText.of(expected.get()), ValueText.of(decision.outcome())));
    }
    Set<String> deciding = decision.deciding().map(rule -> rule.rule().id()).toLinkedSet();
    return because
        .filter(rules -> !rules.equals(deciding))
        .map(rules -> failure(TableLine.BECAUSE, ids(rules), ids(deciding)));
  }

  private static String ids(Set<String> rules) {
    return rules.isEmpty() ? TableLine.NONE : rules.mkString("|");
  }

  private String failure(String column, String given, String actual) {
    return name()
        + ", column `"
        + column
        + "`: `"
        + given
        + "` is filled in, but the policy says `"
        + actual
        + "`\n"
        + decision.explain().indent(2);
  }

  /**
   * Verifies that the policy decides the case as was filled in. A case that was left empty passes.
   *
   * @throws AssertionError if it does not, with {@link #failure()}
   */
  public void verify() {
    failure()
        .forEach(
            text -> {
              throw new AssertionError(text);
            });
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name();
  }
}
