package dev.proviso.benchmarks.analysis;

import dev.proviso.policy.Policy;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The full report by one solver that keeps what it learned.
 *
 * <p>Asking each pair of rules by itself would take a question for each; instead, a case that is
 * found counts for all pairs that apply in it, and one answer of none settles all pairs of a rule
 * that are left.
 */
final class SolverReport<F> {

  private final PolicySolver<F> solver;
  private final List<String> permitIds = new ArrayList<>();
  private final List<String> forbidIds = new ArrayList<>();
  private final List<F> permits = new ArrayList<>();
  private final List<F> forbids = new ArrayList<>();
  private final List<BitSet> together = new ArrayList<>();

  private SolverReport(PolicySolver<F> solver) {
    this.solver = solver;
  }

  static <F> Report of(Subject subject, PolicySolver<F> solver) {
    return new SolverReport<>(solver).run(subject);
  }

  private Report run(Subject subject) {
    Translation<F> translation = new Translation<>(solver);
    for (Rule<Application> rule : subject.first().allRules()) {
      boolean permit = rule.effect() == Effect.PERMIT;
      (permit ? permitIds : forbidIds).add(rule.id());
      (permit ? permits : forbids).add(solver.define(translation.of(rule.condition())));
    }
    permits.forEach(permit -> together.add(new BitSet()));
    F before = permitted(permits, forbids);
    F after = permitted(translation, subject.second());
    F left = solver.define(translation.of(subject.condition()));
    F right = solver.define(translation.of(subject.rewritten()));
    solver.closeDomains();

    Set<String> unreachable = new HashSet<>();
    unreachable(permits, permitIds, unreachable);
    unreachable(forbids, forbidIds, unreachable);
    Set<String> overlaps = overlaps();
    List<F> all = new ArrayList<>(permits);
    all.addAll(forbids);
    return new Report(
        unreachable,
        overlaps,
        isPossible(List.of(), all),
        isPossible(List.of(after), List.of(before)),
        isPossible(List.of(before), List.of(after)),
        !isPossible(List.of(left), List.of(right)) && !isPossible(List.of(right), List.of(left)));
  }

  private F permitted(Translation<F> translation, Policy<Application> policy) {
    List<F> ofPermits = new ArrayList<>();
    List<F> ofForbids = new ArrayList<>();
    for (Rule<Application> rule : policy.allRules()) {
      (rule.effect() == Effect.PERMIT ? ofPermits : ofForbids)
          .add(solver.define(translation.of(rule.condition())));
    }
    return permitted(ofPermits, ofForbids);
  }

  private F permitted(List<F> ofPermits, List<F> ofForbids) {
    return solver.define(
        solver.and(List.of(solver.or(ofPermits), solver.not(solver.or(ofForbids)))));
  }

  private boolean isPossible(List<F> all, List<F> none) {
    return solver.solve(all, none, List.of()).isPresent();
  }

  private void unreachable(List<F> rules, List<String> ids, Set<String> into) {
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < rules.size(); i++) {
      if (seen.contains(i)) {
        continue;
      }
      Optional<Predicate<F>> found = solver.solve(List.of(rules.get(i)), List.of(), List.of());
      if (found.isEmpty()) {
        into.add(ids.get(i));
        continue;
      }
      Predicate<F> holds = found.get();
      for (int j = i; j < rules.size(); j++) {
        if (!seen.contains(j) && holds.test(rules.get(j))) {
          seen.add(j);
        }
      }
    }
  }

  private Set<String> overlaps() {
    for (int i = 0; i < permits.size(); i++) {
      while (true) {
        List<F> left = new ArrayList<>();
        for (int j = 0; j < forbids.size(); j++) {
          if (!together.get(i).get(j)) {
            left.add(forbids.get(j));
          }
        }
        if (left.isEmpty()) {
          break;
        }
        Optional<Predicate<F>> found = solver.solve(List.of(permits.get(i)), List.of(), left);
        if (found.isEmpty()) {
          break;
        }
        note(found.get(), i);
      }
    }
    Set<String> overlaps = new HashSet<>();
    for (int i = 0; i < permits.size(); i++) {
      String permit = permitIds.get(i);
      together.get(i).stream().forEach(j -> overlaps.add(permit + " / " + forbidIds.get(j)));
    }
    return overlaps;
  }

  private void note(Predicate<F> holds, int from) {
    BitSet applying = new BitSet();
    for (int j = 0; j < forbids.size(); j++) {
      if (holds.test(forbids.get(j))) {
        applying.set(j);
      }
    }
    for (int i = from; i < permits.size(); i++) {
      if (holds.test(permits.get(i))) {
        together.get(i).or(applying);
      }
    }
  }
}
