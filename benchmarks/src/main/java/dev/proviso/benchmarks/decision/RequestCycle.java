package dev.proviso.benchmarks.decision;

import dev.proviso.rule.Outcome;
import java.util.ArrayList;
import java.util.List;

/** An engine and its requests, one after the other and then again from the first. */
final class RequestCycle<R> {

  private final Decider<R> decider;
  private final List<R> requests;
  private int next;

  RequestCycle(Decider<R> decider, List<R> requests) {
    this.decider = decider;
    this.requests = new ArrayList<>(requests);
  }

  Outcome next() {
    R request = requests.get(next);
    next = next + 1 == requests.size() ? 0 : next + 1;
    return decider.decide(request);
  }
}
