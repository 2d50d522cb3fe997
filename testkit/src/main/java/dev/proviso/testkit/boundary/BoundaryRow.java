package dev.proviso.testkit.boundary;

import dev.proviso.analysis.Assignment;
import dev.proviso.decision.Decision;
import dev.proviso.rule.Outcome;
import dev.proviso.style.ValueStyle;
import dev.proviso.text.ValueText;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * A case of a table that was read back, decided again.
 *
 * <pre>{@code
 * report.rows().toJavaStream().map(row -> dynamicTest(row.name(), row::verify));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class BoundaryRow permits ImmutableBoundaryRow {

  BoundaryRow() {}

  /**
   * What the column {@code case} contains.
   *
   * @return the text of the cell
   */
  public abstract String number();

  /**
   * The line of the table.
   *
   * @return the number of the line, from 1
   */
  public abstract long line();

  /**
   * The outcome that was filled in.
   *
   * @return none if the cell is empty
   */
  public abstract Option<Outcome> expected();

  /**
   * The rules that were filled in.
   *
   * @return their ids; none if the cell is empty
   */
  public abstract Option<Set<String>> because();

  /** The decision of the policy on the case. */
  public abstract Decision<Assignment> decision();

  /**
   * The name of the case, for a test.
   *
   * @return its number and its line
   */
  public String name() {
    return "case " + number() + " (line " + line() + ")";
  }

  /**
   * Whether an outcome was filled in.
   *
   * @return false if the case was left for later
   */
  public boolean isFilledIn() {
    return expected().isDefined();
  }

  /**
   * What the policy decides otherwise than was filled in.
   *
   * @return case, column, value, and what the policy says with its explanation; none if it decides
   *     as was filled in, or nothing was
   */
  public Option<String> failure() {
    if (expected().isEmpty()) {
      return Option.none();
    }
    if (!expected().contains(decision().outcome())) {
      return Option.some(
          failure(
              TableLine.EXPECTED,
              ValueText.of(expected().get()),
              ValueText.of(decision().outcome())));
    }
    Set<String> deciding = decision().deciding().map(rule -> rule.rule().id()).toLinkedSet();
    return because()
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
        + decision().explain().indent(2);
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
  public final String toString() {
    return name();
  }
}
