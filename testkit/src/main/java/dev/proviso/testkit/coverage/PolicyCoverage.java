package dev.proviso.testkit.coverage;

import dev.proviso.check.NullChecks;
import dev.proviso.condition.Truth;
import dev.proviso.decision.Decision;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Rule;
import dev.proviso.trace.RuleTrace;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.function.BiPredicate;

/**
 * Records what decisions show of a policy: how each rule, definition, exception and condition
 * turned out, and which conditions are shown to matter.
 *
 * <p>A condition is shown to matter by masking MC/DC: there are two decisions that differ in the
 * truth of the condition and in the truth of its rule, and in each of them the truth of the
 * condition determines that of the rule. It determines it if the condition is true or false, and
 * the rule, evaluated again with only this condition turned to its opposite and all else as it was
 * recorded, unknowns included, turns from true to false or from false to true. The other conditions
 * need not be the same in both decisions. Conditions are those without conditions within them, and
 * the denials of those; one that stands at several places of a rule is turned at one place alone.
 * Of what is asked of several parts, each part counts by itself.
 *
 * <p>The order of the decisions means nothing, and several threads may record at once.
 *
 * <pre>{@code
 * PolicyCoverage coverage = PolicyCoverage.of(SHIPPING);
 * shipments.forEach(shipment -> coverage.record(SHIPPING.decide(shipment)));
 * assertThat(coverage.report().mcdc().percent()).isGreaterThanOrEqualTo(80);
 * }</pre>
 */
public final class PolicyCoverage {

  private final String policy;
  private final Seq<? extends Rule<?>> rules;
  private final PolicyLocations locations;
  private final McdcRecorder seen;
  private int decisions;

  private PolicyCoverage(String policy, Seq<? extends Rule<?>> rules, PolicyLocations locations) {
    this.policy = policy;
    this.rules = rules;
    this.locations = locations;
    this.seen = new McdcRecorder(locations.size());
  }

  /**
   * Begins to record, with nothing recorded.
   *
   * @param policy the policy whose decisions will be recorded
   * @throws IllegalArgumentException if definitions that use definitions make more than 100,000
   *     places of the policy
   */
  public static PolicyCoverage of(Policy<?> policy) {
    NullChecks.notNull("coverage", "policy", policy, "give a policy");
    return new PolicyCoverage(
        policy.id(), Array.ofAll(policy.allRules()), new PolicyLocations(policy));
  }

  /**
   * Records a decision.
   *
   * @param decision a decision of the policy, or of one with equal rules
   * @throws IllegalArgumentException if it is a decision of another policy; nothing is recorded
   */
  public void record(Decision<?> decision) {
    McdcRecorder shown = sight(decision);
    synchronized (seen) {
      seen.add(shown);
      decisions++;
    }
  }

  /**
   * What one decision shows by itself, without recording it.
   *
   * @param decision a decision of the policy, or of one with equal rules
   * @return the report of this decision alone
   * @throws IllegalArgumentException if it is a decision of another policy
   */
  public CoverageReport reportOf(Decision<?> decision) {
    return report(sight(decision), 1);
  }

  /**
   * What has been recorded so far.
   *
   * @return the report, which does not change when more is recorded
   */
  public CoverageReport report() {
    synchronized (seen) {
      return report(seen.copy(), decisions);
    }
  }

  private McdcRecorder sight(Decision<?> decision) {
    Seq<RuleTrace> traces = decision.trace().allRules();
    boolean same =
        decision.trace().policy().equals(policy)
            && traces.size() == rules.size()
            && traces.map(RuleTrace::rule).zip(rules).forAll(both -> same(both._1(), both._2()));
    if (!same) {
      throw new IllegalArgumentException(
          "coverage: a decision of policy `"
              + decision.trace().policy()
              + "` cannot be recorded for policy `"
              + policy
              + "`, whose rules are others; record the decisions of each policy apart");
    }
    return McdcRecorder.of(decision.trace(), locations);
  }

  /** Nearly always it is the same rule, and a large one takes long to compare. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean same(Rule<?> one, Rule<?> other) {
    return one == other || one.equals(other);
  }

  private CoverageReport report(McdcRecorder shown, int count) {
    return ImmutableCoverageReport.of(
        policy,
        count,
        locations
            .all()
            .zipWithIndex()
            .map(
                place ->
                    ImmutableNodeCoverage.of(
                        place._1(),
                        truths(shown::isSeen, place._2()),
                        truths(shown::isDeciding, place._2()))));
  }

  private static Set<Truth> truths(BiPredicate<Integer, Truth> has, int place) {
    return LinkedHashSet.of(Truth.values()).filter(truth -> has.test(place, truth));
  }
}
