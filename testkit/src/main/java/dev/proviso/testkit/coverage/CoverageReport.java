package dev.proviso.testkit.coverage;

import dev.proviso.condition.Truth;
import dev.proviso.style.ValueStyle;
import io.vavr.collection.Seq;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * What the decisions about a policy show of it.
 *
 * <pre>{@code
 * coverage.report().entries().forEach(reporter::publishEntry); // JUnit's TestReporter
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class CoverageReport permits ImmutableCoverageReport {

  CoverageReport() {}

  /** The policy whose decisions were recorded. */
  public abstract String policy();

  /**
   * The number of decisions that were recorded.
   *
   * @return 0 or more
   */
  public abstract int decisions();

  /**
   * What the decisions show of each place of the policy.
   *
   * @return one for each place, in the order in which the policy is written
   */
  public abstract Seq<NodeCoverage> nodes();

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
    return ImmutableRatio.of(nodes().count(NodeCoverage::isSeenBothWays), nodes().size());
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
    return nodes().reject(NodeCoverage::isCovered);
  }

  private Ratio share(NodeKind kind, Predicate<NodeCoverage> covered) {
    Seq<NodeCoverage> all = nodes().filter(node -> node.place().kind() == kind);
    return ImmutableRatio.of(all.count(covered), all.size());
  }

  /**
   * The report as a text: the shares, and a sentence for each place that is not covered.
   *
   * @return the text, in lines that end with a line feed
   */
  public String explain() {
    Seq<String> gaps = nodes().flatMap(NodeCoverage::gap);
    return "policy `"
        + policy()
        + "`: "
        + decisions()
        + (decisions() == 1 ? " decision\n" : " decisions\n")
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
    String key = "proviso.coverage." + policy() + ".";
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put(key + "decisions", String.valueOf(decisions()));
    entries.put(key + "applied", applied().toString());
    entries.put(key + "seen-both-ways", seenBothWays().toString());
    entries.put(key + "mcdc", mcdc().toString());
    return Collections.unmodifiableMap(entries);
  }

  /** Returns {@link #explain()}. */
  @Override
  public final String toString() {
    return explain();
  }
}
