package dev.proviso.testkit.coverage;

import dev.proviso.condition.Truth;
import io.vavr.collection.Seq;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What the decisions about a policy show of it.
 *
 * <pre>{@code
 * coverage.report().entries().forEach(reporter::publishEntry); // JUnit's TestReporter
 * }</pre>
 *
 * @param policy the id of the policy
 * @param decisions how many decisions were recorded
 * @param nodes one for each place of the policy, in the order in which it is written
 */
public record CoverageReport(String policy, int decisions, Seq<NodeCoverage> nodes) {

  /**
   * How many rules were seen to apply.
   *
   * @return the share of the rules that were true in some decision
   */
  public Ratio applied() {
    return share(NodeKind.RULE, node -> node.seen().contains(Truth.TRUE));
  }

  /**
   * How many rules, definitions, exceptions and conditions were seen true and false.
   *
   * @return the share of all places
   */
  public Ratio seenBothWays() {
    return new Ratio(nodes.count(NodeCoverage::isSeenBothWays), nodes.size());
  }

  /**
   * How many conditions are shown to matter, as {@link PolicyCoverage} defines it.
   *
   * @return the share of the conditions
   */
  public Ratio mcdc() {
    return share(NodeKind.CONDITION, NodeCoverage::isShownToMatter);
  }

  /**
   * The places that are not covered.
   *
   * @return the places, in the order of the policy
   */
  public Seq<NodeCoverage> notCovered() {
    return nodes.reject(NodeCoverage::isCovered);
  }

  private Ratio share(NodeKind kind, Predicate<NodeCoverage> covered) {
    Seq<NodeCoverage> all = nodes.filter(node -> node.place().kind() == kind);
    return new Ratio(all.count(covered), all.size());
  }

  /**
   * The report as a text: the shares, and a sentence for each place that is not covered.
   *
   * @return the text, in lines that end with a line feed
   */
  public String explain() {
    Seq<String> gaps = nodes.flatMap(NodeCoverage::gap);
    return "policy `"
        + policy
        + "`: "
        + decisions
        + (decisions == 1 ? " decision\n" : " decisions\n")
        + "  rules that applied: "
        + applied()
        + "\n  seen true and false: "
        + seenBothWays()
        + "\n  conditions shown to matter (masking MC/DC): "
        + mcdc()
        + "\n"
        + (gaps.isEmpty()
            ? "\neverything is covered\n"
            : "\nnot covered:\n" + gaps.map(gap -> "- " + gap + "\n").mkString());
  }

  /**
   * The report as JSON: the shares, and every place with how it was seen.
   *
   * @return one object in one line
   */
  public String json() {
    return CoverageJson.of(this);
  }

  /**
   * The shares as entries of a test report.
   *
   * @return keys that begin with {@code proviso.coverage.} and the id of the policy
   */
  public Map<String, String> entries() {
    String key = "proviso.coverage." + policy + ".";
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put(key + "decisions", String.valueOf(decisions));
    entries.put(key + "applied", applied().toString());
    entries.put(key + "seen-both-ways", seenBothWays().toString());
    entries.put(key + "mcdc", mcdc().toString());
    return Collections.unmodifiableMap(entries);
  }

  /** Returns {@link #explain()}. */
  @Override
  public String toString() {
    return explain();
  }
}
