package dev.proviso.testkit.boundary;

import dev.proviso.style.ValueStyle;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/**
 * How the cases of a table that was read back turned out.
 *
 * <pre>{@code
 * BoundaryTable.read(SHIPPING, signed).verify();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class BoundaryReport permits ImmutableBoundaryReport {

  BoundaryReport() {}

  /** The policy that decided the cases. */
  public abstract String policy();

  /**
   * The cases of the table.
   *
   * @return the cases, in the order of the table
   */
  public abstract Seq<BoundaryRow> rows();

  /**
   * Whether the policy decides every case as was filled in. Cases that were left empty do not
   * count.
   *
   * @return true if so
   */
  public boolean isAsFilledIn() {
    return failures().isEmpty();
  }

  /**
   * The cases that the policy decides otherwise.
   *
   * @return the cases, in the order of the table
   */
  public Seq<BoundaryRow> failures() {
    return rows().filter(row -> row.failure().isDefined());
  }

  /**
   * The cases whose outcome was left empty.
   *
   * @return the cases, in the order of the table
   */
  public Seq<BoundaryRow> notFilledIn() {
    return rows().reject(BoundaryRow::isFilledIn);
  }

  /**
   * Verifies that the policy decides every case as was filled in. Cases that were left empty do not
   * count, unless all were: a table that nobody filled in says nothing.
   *
   * @throws AssertionError if it does not, with {@link #explain()}; or if no case is filled in
   */
  public void verify() {
    if (rows().forAll(row -> !row.isFilledIn())) {
      throw new AssertionError(
          policy()
              + ": no case is filled in; write the outcome that is meant into the column `expected`,"
              + " or take the test out");
    }
    if (!isAsFilledIn()) {
      throw new AssertionError(explain());
    }
  }

  /**
   * The report as a text.
   *
   * @return how many cases are as filled in, which are not filled in, and each that is decided
   *     otherwise, with its explanation
   */
  public String explain() {
    int empty = notFilledIn().size();
    int filled = rows().size() - empty;
    return policy()
        + ": "
        + (filled - failures().size())
        + " of "
        + filled
        + " cases as filled in"
        + (empty == 0
            ? ""
            : "; not filled in: " + notFilledIn().map(BoundaryRow::name).mkString(", "))
        + "\n"
        + failures().flatMap(BoundaryRow::failure).map(text -> "\n" + text).mkString();
  }

  /** Returns {@link #explain()}. */
  @Override
  public final String toString() {
    return explain();
  }
}
