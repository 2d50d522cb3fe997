package dev.proviso.testkit.coverage;

import dev.proviso.policy.Policy;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All places of a policy, in the order in which they are read. */
final class PolicyLocations {

  /** Definitions that use definitions can make a small policy into an endless tree of places. */
  private static final int MOST = 100_000;

  private final List<PolicyLocation> places = new ArrayList<>();
  private final Map<Seq<String>, Integer> times = new HashMap<>();
  private final Seq<CoveragePlan> rules;

  PolicyLocations(Policy<?> policy) {
    this.rules = Array.ofAll(policy.allRules()).map(rule -> CoveragePlanBuilder.of(rule, this));
  }

  /** Adds what is no condition: it is affirmed and denied by its name. */
  int add(NodeKind kind, String rule, Seq<String> within, String name) {
    return add(kind, rule, within, name, name, name);
  }

  int add(
      NodeKind kind,
      String rule,
      Seq<String> within,
      String words,
      String affirmation,
      String denial) {
    if (places.size() == MOST) {
      throw new IllegalArgumentException(
          "coverage: the policy has more than "
              + MOST
              + " places, since definitions are counted wherever they are used; cover its"
              + " definitions by policies of their own");
    }
    PolicyLocation location =
        ImmutablePolicyLocation.of(kind, rule, within, words, affirmation, denial);
    int time = times.merge(location.path(), 1, Integer::sum);
    places.add(
        time == 1
            ? location
            : ImmutablePolicyLocation.of(
                kind, rule, within, words + " (" + time + ")", affirmation, denial));
    return places.size() - 1;
  }

  int size() {
    return places.size();
  }

  Seq<PolicyLocation> all() {
    return Array.ofAll(places);
  }

  CoveragePlan rule(int index) {
    return rules.get(index);
  }
}
