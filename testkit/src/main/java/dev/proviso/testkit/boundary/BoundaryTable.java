package dev.proviso.testkit.boundary;

import dev.proviso.analysis.Assignment;
import dev.proviso.check.NullChecks;
import dev.proviso.condition.Truth;
import dev.proviso.decision.Decision;
import dev.proviso.policy.Policy;
import dev.proviso.testkit.coverage.CoverageReport;
import dev.proviso.testkit.coverage.NodeCoverage;
import dev.proviso.testkit.coverage.PolicyCoverage;
import dev.proviso.testkit.coverage.PolicyLocation;
import dev.proviso.text.ValueText;
import dev.proviso.trace.PolicyTrace;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * The cases on which a policy turns, as a table that a lawyer can fill in or sign: for each
 * condition of each rule a pair of generated subjects, whose facts are all known, that show that
 * the condition alone flips its rule, as {@link PolicyCoverage} defines it by masking MC/DC.
 *
 * <p>The cases are chosen from all subjects that the policy distinguishes, if they are few and have
 * no lists of parts; otherwise from some that are drawn from a fixed seed, so that the same policy
 * has the same table. One case may serve several pairs. Where possible, a case is chosen whose
 * outcome changes with the rule, so that the outcome that is filled in depends on the condition.
 * The table lists every pair that was not found: if all subjects were tried, there is none.
 * Subjects are nothing but their facts; the code of a condition and the judgment of a person answer
 * yes or no on their own.
 *
 * <p>A table has a number for each case, a column for each fact that is asked, the outcome that is
 * expected, the ids of the rules that make it so, and what the case shows. The outcomes are left
 * empty for those who fill them in.
 *
 * <pre>{@code
 * Files.writeString(Path.of("shipping.csv"), BoundaryTable.of(SHIPPING).csv());
 * }</pre>
 */
public final class BoundaryTable {

  private final CandidatePool pool;
  private final Seq<TableLine> lines;
  private final CoverageReport coverage;
  private final Seq<String> pairs;
  private final Seq<NodeCoverage> notFound;
  private final boolean decided;

  private BoundaryTable(
      CandidatePool pool,
      Seq<TableLine> lines,
      CoverageReport coverage,
      Seq<String> pairs,
      Seq<NodeCoverage> notFound,
      boolean decided) {
    this.pool = pool;
    this.lines = lines;
    this.coverage = coverage;
    this.pairs = pairs;
    this.notFound = notFound;
    this.decided = decided;
  }

  /**
   * The table of a policy, its outcomes left empty.
   *
   * @throws IllegalArgumentException if definitions that use definitions make more than 100,000
   *     places of the policy
   */
  public static BoundaryTable of(Policy<?> policy) {
    NullChecks.notNull("boundary table", "policy", policy, "give a policy");
    CandidatePool pool = new CandidatePool(policy);
    CandidateSelection choice = new CandidateSelection(pool);
    PolicyCoverage coverage = PolicyCoverage.of(pool.policy());
    Seq<Decision<Assignment>> decisions =
        choice.cases().map(one -> pool.decide(one.made())).toArray();
    decisions.forEach(coverage::record);
    CoverageReport report = coverage.report();
    Seq<NodeCoverage> conditions = CandidatePool.conditionsOf(report.nodes());
    Seq<Integer> rules = CandidatePool.rulesOf(report.nodes());
    Seq<String> pairs = Array.empty();
    Seq<TableLine> lines = Array.empty();
    for (int i = 0; i < decisions.size(); i++) {
      PolicyTrace trace = decisions.get(i).trace();
      Seq<String> shows = Array.empty();
      for (int at = 0; at < conditions.size(); at++) {
        PolicyLocation location = conditions.get(at).place();
        boolean applies = trace.allRules().get(rules.get(at)).truth() == Truth.TRUE;
        for (boolean side : new boolean[] {true, false}) {
          if (choice.caseOf(at, side).contains(i + 1)) {
            shows = shows.append(shown(location, side, applies));
          }
        }
      }
      lines = lines.append(line(i + 1, choice.cases().get(i), trace, shows.distinct()));
    }
    for (int at = 0; at < conditions.size(); at++) {
      for (int one : choice.caseOf(at, true)) {
        int other = choice.caseOf(at, false).get();
        pairs =
            pairs.append("`" + conditions.get(at).place() + "`: cases " + one + " and " + other);
      }
    }
    return new BoundaryTable(
        pool, lines, report, pairs, conditions.reject(NodeCoverage::isShownToMatter), false);
  }

  private static String shown(PolicyLocation location, boolean holds, boolean applies) {
    return location.rule()
        + (applies ? " applies" : " does not apply")
        + " because "
        + (holds ? location.affirmation() : location.denial())
        + (location.within().isEmpty() ? "" : location.within().mkString(" (", " › ", ")"));
  }

  private static TableLine line(int number, Candidate one, PolicyTrace trace, Seq<String> shows) {
    return new TableLine(
        number,
        one.cells().mapValues(CaseCells.Cell::words),
        ValueText.of(trace.outcome()),
        trace.deciding().map(rule -> rule.rule().id()).distinct(),
        shows);
  }

  /**
   * The same table, with today's outcomes filled in, and the rules that decide.
   *
   * @return the table to be signed
   */
  public BoundaryTable decided() {
    return new BoundaryTable(pool, lines, coverage, pairs, notFound, true);
  }

  /**
   * How many cases there are.
   *
   * @return none if no pair was found
   */
  public int size() {
    return lines.size();
  }

  /** What the cases of the table show of the policy. */
  public CoverageReport coverage() {
    return coverage;
  }

  /**
   * The conditions for which no pair was found.
   *
   * @return what the cases of the table show of each
   */
  public Seq<NodeCoverage> notFound() {
    return notFound;
  }

  /**
   * Whether all subjects were tried that the policy distinguishes, so that a pair that was not
   * found does not exist.
   *
   * @return false if subjects were drawn, as they always are where the policy asks about several
   *     parts
   */
  public boolean isExhaustive() {
    return pool.isExhaustive();
  }

  /**
   * The table in CSV, to be filled in and {@link #read} back.
   *
   * @return the header and one line for each case, in lines that end with a line feed
   */
  public String csv() {
    return new TableWriter(lines, decided).csv();
  }

  /**
   * The table in Markdown, with the pairs that the cases make and those that were not found.
   *
   * @return the text, in lines that end with a line feed
   */
  public String markdown() {
    return "# Boundary cases of "
        + TableWriter.escaped(coverage.policy())
        + "\n\n"
        + size()
        + (isExhaustive() ? " cases, chosen from all " : " cases, chosen from ")
        + pool.candidates().size()
        + (isExhaustive() ? " generated subjects.\n" : " generated subjects of many more.\n")
        + "Conditions shown to matter: "
        + coverage.mcdc()
        + ".\n\n"
        + (lines.isEmpty() ? "" : new TableWriter(lines, decided).markdown())
        + listed("Pairs", pairs)
        + listed("Pairs not found", notFound.map(node -> "`" + node.place() + "`"));
  }

  private static String listed(String title, Seq<String> entries) {
    return entries.isEmpty()
        ? ""
        : "\n## " + title + "\n\n" + entries.map(entry -> "- " + entry + "\n").mkString();
  }

  /**
   * Reads a table that was filled in, and decides each of its cases again. The facts may have been
   * changed, too: a number, a day, a text, a constant, yes or no, or any value that the policy
   * itself mentions.
   *
   * @param policy the policy, as it is today
   * @param csv the table as {@link #csv} wrote it, with commas or semicolons between its cells
   * @return how the cases turned out
   * @throws IllegalArgumentException if something cannot be read, with one line for each such cell
   */
  public static BoundaryReport read(Policy<?> policy, String csv) {
    NullChecks.notNull("boundary table", "policy", policy, "give a policy");
    NullChecks.notNull("boundary table", "text", csv, "give a table as csv() prints it");
    return new BoundaryReader(new CandidatePool(policy)).read(csv);
  }

  /** Returns {@link #markdown()}. */
  @Override
  public String toString() {
    return markdown();
  }
}
