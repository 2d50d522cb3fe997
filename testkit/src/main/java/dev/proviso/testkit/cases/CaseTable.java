package dev.proviso.testkit.cases;

import dev.proviso.check.NullChecks;
import dev.proviso.policy.Policy;
import dev.proviso.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.stream.Stream;

/**
 * A table of cases, each with the outcome that is expected and the rules that make it so.
 *
 * <p>Beside the columns of the author, a table has these: {@code case}, a name; {@code expected},
 * the outcome; {@code because}, the ids of the rules that decide or that an undetermined outcome
 * depends on, with a bar between them, or NONE. It may have {@code missing}, the questions that
 * would settle an undetermined outcome, with a bar between them, or NONE, or nothing where it is
 * not to be checked; and {@code note}, which is not read.
 *
 * <pre>{@code
 * static final CaseTable<Shipment> CASES =
 *     CaseTable.columns(DESTINATION, WEIGHT, INSURED)
 *         .as(row -> new Shipment(row.get(DESTINATION), row.get(WEIGHT), row.get(INSURED)))
 *         .read(ShippingTest.class, "shipments.csv");
 *
 * @Test
 * void shipments_are_decided_as_the_table_says() {
 *   CASES.verify(SHIPPING);
 * }
 * }</pre>
 */
public final class CaseTable<S> {

  static final String CASE = "case";
  static final String EXPECTED = "expected";
  static final String BECAUSE = "because";
  static final String MISSING = "missing";
  static final String NOTE = "note";

  private final Seq<TableCase<S>> cases;

  CaseTable(Seq<TableCase<S>> cases) {
    this.cases = cases;
  }

  /**
   * Begins a table with the columns that make the subject.
   *
   * @param more more columns
   * @throws IllegalArgumentException if two have the same title, or one has the title of a column
   *     that every table has
   */
  public static CaseColumns columns(CaseColumn<?> column, CaseColumn<?>... more) {
    NullChecks.notNull("cases", "first column", column, "give one");
    Seq<CaseColumn<?>> all =
        NullChecks.<CaseColumn<?>>noneNull(
                "cases", "further columns", more, "give one, or leave it out")
            .prepend(column);
    Seq<String> titles =
        all.map(CaseColumn::title).appendAll(Array.of(CASE, EXPECTED, BECAUSE, MISSING, NOTE));
    Seq<Problem> problems =
        titles
            .distinct()
            .filter(title -> titles.count(title::equals) > 1)
            .map(title -> Problem.of("column", title, "is there already", "give it another title"));
    if (problems.nonEmpty()) {
      throw Problem.asOneException(problems);
    }
    return new CaseColumns(all);
  }

  /**
   * How many cases there are.
   *
   * @return at least 1
   */
  public int size() {
    return cases.size();
  }

  /**
   * Decides all cases.
   *
   * @return how they turned out
   */
  public CaseReport run(Policy<S> policy) {
    return ImmutableCaseReport.of(policy.id(), size(), cases.flatMap(one -> one.run(policy)));
  }

  /**
   * Verifies that a policy decides every case as the table says.
   *
   * @throws AssertionError if it does not, with every case that deviates and its explanation
   */
  public void verify(Policy<S> policy) {
    CaseReport report = run(policy);
    if (!report.isAsExpected()) {
      throw new AssertionError(report.text());
    }
  }

  /**
   * The cases as tests, each with its name.
   *
   * @return one test for each case, in the order of the table
   */
  public Stream<CaseTest> tests(Policy<S> policy) {
    return cases.toJavaStream().map(one -> CaseTest.of(one, policy));
  }
}
