package dev.proviso.testkit.boundary;

import dev.proviso.analysis.Assignment;
import dev.proviso.condition.Truth;
import dev.proviso.decision.Decision;
import dev.proviso.policy.Policy;
import dev.proviso.testkit.Case;
import dev.proviso.testkit.Generator;
import dev.proviso.testkit.Subjects;
import dev.proviso.testkit.coverage.NodeCoverage;
import dev.proviso.testkit.coverage.NodeKind;
import dev.proviso.testkit.coverage.PolicyCoverage;
import dev.proviso.trace.RuleTrace;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The generated subjects from which the cases of a table are chosen: all there are, or as many as
 * are drawn from a fixed seed, with those that differ from a drawn one in a single answer where
 * that is needed to turn a condition.
 */
final class CandidatePool {

  private static final int EXHAUSTIVE = 4096;
  private static final int DRAWN = 2000;
  private static final long SEED = 20_211_206;

  private final Subjects<Assignment> subjects;
  private final PolicyCoverage coverage;
  private final int conditions;
  private final Seq<Integer> rules;
  private final List<Candidate> candidates = new ArrayList<>();
  private final java.util.Map<String, ValueParser> answers = new HashMap<>();
  private final boolean exhaustive;
  private @Nullable BoundaryLimits limits;

  CandidatePool(Policy<?> policy) {
    this.subjects = Subjects.ofFacts(policy);
    this.coverage = PolicyCoverage.of(subjects.policy());
    this.rules = rulesOf(coverage.report().nodes());
    this.conditions = rules.size();
    Option<Seq<Case<Assignment>>> all = subjects.exhaustive(EXHAUSTIVE).filter(Seq::nonEmpty);
    all.getOrElse(this::drawn).forEach(made -> candidates.add(candidate(made)));
    boolean hasLists =
        candidates.stream().anyMatch(one -> one.cells().values().exists(CaseCells.Cell::isParts));
    this.exhaustive = all.isDefined() && !hasLists;
    if (all.isDefined() && hasLists) {
      drawMore();
    }
    candidates.forEach(one -> one.cells().forEach(this::learn));
    if (!exhaustive) {
      turnMore();
    }
    preferDecisive();
  }

  private Seq<Case<Assignment>> drawn() {
    Generator<Case<Assignment>> generator = subjects.generator(0);
    SplittableRandom random = new SplittableRandom(SEED);
    return Array.fill(DRAWN, () -> generator.next(random)).filter(one -> one.made().isExact());
  }

  /**
   * All subjects of a policy that asks about several parts differ in what the parts answer
   * together, and only drawn ones in what each part answers. Those with few parts come first.
   */
  private void drawMore() {
    drawn()
        .distinctBy(one -> one.made().toString())
        .sortBy(one -> one.made().circumstances().size())
        .forEach(made -> candidates.add(candidate(made)));
  }

  private void learn(String question, CaseCells.Cell cell) {
    answers.merge(
        question, ValueParser.of(Array.of(cell.value()), cell.type()), ValueParser::merge);
  }

  /** Where a condition decides while true or while false, but not both, one answer may turn it. */
  private void turnMore() {
    for (int condition = 0; condition < conditions; condition++) {
      for (boolean side : new boolean[] {true, false}) {
        int wanted = Candidate.bit(condition, side);
        int there = Candidate.bit(condition, !side);
        if (first(wanted).isEmpty()) {
          first(there).flatMap(from -> turned(from, wanted)).forEach(candidates::add);
        }
      }
    }
  }

  /**
   * If the outcome of some candidate depends on the rule of a bit, the bit no longer counts as
   * shown by candidates whose outcome does not: their outcome, once filled in, does not confirm it.
   */
  private void preferDecisive() {
    BitSet decisive = new BitSet();
    candidates.forEach(one -> decisive.or(one.decisive()));
    for (Candidate one : candidates) {
      BitSet mute = (BitSet) decisive.clone();
      mute.andNot(one.decisive());
      one.shown().andNot(mute);
    }
  }

  private Option<Candidate> turned(Candidate from, int wanted) {
    for (String question : from.cells().keySet()) {
      for (Object value : answers(question).known().values()) {
        if (!CaseCells.isOfSeveral(question) && !(value instanceof CaseCells.Parts)) {
          Candidate other = candidate(changed(from, question, value));
          if (other.shows(wanted)) {
            return Option.some(other);
          }
        }
      }
    }
    return Option.none();
  }

  private Option<Candidate> first(int bit) {
    return Option.ofOptional(candidates.stream().filter(one -> one.shows(bit)).findFirst());
  }

  Case<Assignment> changed(Candidate from, String question, Object value) {
    return subjects.built(from.made().made().with(question, value));
  }

  Candidate candidate(Case<Assignment> made) {
    Decision<Assignment> decision = decide(made);
    Seq<RuleTrace> traces = decision.trace().allRules();
    Seq<Boolean> hanging =
        traces.map(rule -> FlippedRule.changes(decision.trace(), rule)).toArray();
    BitSet shown = new BitSet();
    BitSet decisive = new BitSet();
    Seq<NodeCoverage> nodes = conditionsOf(coverage.reportOf(decision).nodes());
    for (int i = 0; i < nodes.size(); i++) {
      shown.set(Candidate.bit(i, true), nodes.get(i).deciding().contains(Truth.TRUE));
      shown.set(Candidate.bit(i, false), nodes.get(i).deciding().contains(Truth.FALSE));
    }
    for (int i = 0; i < nodes.size(); i++) {
      if (hanging.get(rules.get(i))) {
        decisive.set(2 * i, 2 * i + 2);
      }
    }
    decisive.and(shown);
    Map<String, CaseCells.Cell> cells = CaseCells.of(decision);
    if (limits == null) {
      limits = new BoundaryLimits(decision);
    }
    return new Candidate(made, cells, shown, decisive, limits.met(cells));
  }

  static Seq<NodeCoverage> conditionsOf(Seq<NodeCoverage> nodes) {
    return Array.ofAll(nodes).filter(node -> node.place().kind() == NodeKind.CONDITION);
  }

  Decision<Assignment> decide(Case<Assignment> made) {
    return subjects.decide(made);
  }

  /** For each condition, the index of its rule. */
  static Seq<Integer> rulesOf(Seq<NodeCoverage> nodes) {
    Seq<Integer> rules = Array.empty();
    int rule = -1;
    for (NodeCoverage node : nodes) {
      rule += node.place().kind() == NodeKind.RULE ? 1 : 0;
      rules = node.place().kind() == NodeKind.CONDITION ? rules.append(rule) : rules;
    }
    return rules;
  }

  Policy<Assignment> policy() {
    return subjects.policy();
  }

  boolean isExhaustive() {
    return exhaustive;
  }

  int conditions() {
    return conditions;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /** The answers that were generated for a question, by their words. */
  ValueParser answers(String question) {
    return answers.getOrDefault(question, ValueParser.NONE);
  }

  /** The candidate that agrees with most of some cells, and best with what cannot be changed. */
  Candidate nearest(Map<String, String> cells) {
    Candidate nearest = candidates.get(0);
    long best = -1;
    for (Candidate one : candidates) {
      long agreeing = 0;
      for (var cell : one.cells()) {
        if (cells.get(cell._1()).contains(cell._2().words())) {
          boolean fixed = CaseCells.isOfSeveral(cell._1()) || cell._2().isParts();
          agreeing += fixed ? 1000 : 1;
        }
      }
      if (agreeing > best) {
        best = agreeing;
        nearest = one;
      }
    }
    return nearest;
  }
}
