package dev.proviso.benchmarks.decision;

import dev.proviso.batch.Batch;
import dev.proviso.batch.OutcomeColumn;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Checks that all engines decide alike, before any of them is timed. */
final class Agreement {

  private static final int REQUESTS = 2_000;

  private Agreement() {}

  static void onTenRules(RequestSet set, Collection<Engine> engines) {
    List<Request> requests = Requests.any(REQUESTS);
    if (set == RequestSet.PARTIAL) {
      check(set.name(), engines, Engine::tenRulesOfPartial, Requests.partial(requests));
    } else {
      check(set.name(), engines, Engine::tenRules, requests);
    }
  }

  static void onManyRules(List<Cell> cells, Collection<Engine> engines) {
    check(
        cells.size() + " rules",
        engines,
        engine -> engine.manyRules(cells),
        Requests.anyIn(cells, REQUESTS));
  }

  /** The loop by hand and the policy, by one thread and by all. */
  static void onBatches() {
    RequestColumns columns = RequestColumns.draw(1_000_000);
    byte[] byHand = columns.byHand(false);
    Policy<Request> policy = TenRules.ofKnown();
    for (Batch<Request> batch : List.of(columns.batch(), columns.batch().parallel())) {
      OutcomeColumn outcomes = policy.outcomes(batch);
      for (int row = 0; row < byHand.length; row++) {
        if (outcomes.at(row) != Decider.outcome(byHand[row] == RequestColumns.PERMITTED)) {
          throw new IllegalStateException(
              "batches: of row %d, the policy says %s, and the loop by hand does not"
                  .formatted(row, outcomes.at(row)));
        }
      }
      System.out.println("batches    agree on " + outcomes);
    }
    if (!Arrays.equals(byHand, columns.byHand(true))) {
      throw new IllegalStateException("batches: the loop by hand differs by several threads");
    }
  }

  private static <R> void check(
      String name,
      Collection<Engine> engines,
      Function<Engine, Decider<R>> deciders,
      List<R> requests) {
    List<Outcome> agreed = List.of();
    for (Engine engine : engines) {
      long start = System.nanoTime();
      Decider<R> decider = deciders.apply(engine);
      long ready = System.nanoTime();
      List<Outcome> outcomes = requests.stream().map(decider::decide).toList();
      if (agreed.isEmpty()) {
        agreed = outcomes;
      }
      for (int i = 0; i < outcomes.size(); i++) {
        if (outcomes.get(i) != agreed.get(i)) {
          throw new IllegalStateException(
              "%s: of %s, %s says %s, and those before it %s"
                  .formatted(name, requests.get(i), engine, outcomes.get(i), agreed.get(i)));
        }
      }
      System.out.printf(
          "%-10s %-12s ready after %6d ms, %d decisions after %6d ms: %s%n",
          name,
          engine,
          (ready - start) / 1_000_000,
          outcomes.size(),
          (System.nanoTime() - ready) / 1_000_000,
          counts(outcomes));
    }
  }

  private static Map<Outcome, Integer> counts(List<Outcome> outcomes) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    outcomes.forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
    return counts;
  }
}
