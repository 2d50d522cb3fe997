package dev.proviso.benchmarks.decision;

import dev.proviso.rule.Outcome;

/** The ten rules as somebody writes them who has no library. */
final class IfElse implements Decider<Request> {

  @Override
  public Outcome decide(Request request) {
    if (Ground.PROTECTED.contains(request.ground())) {
      return Outcome.FORBIDDEN;
    }
    if (!State.ELIGIBLE.contains(request.state())) {
      return Outcome.FORBIDDEN;
    }
    if (request.use().isBefore(request.from())) {
      return Outcome.FORBIDDEN;
    }
    if (request.use().isAfter(request.until())) {
      return Outcome.FORBIDDEN;
    }
    if (request.use().isBefore(TenRules.START)) {
      return Outcome.FORBIDDEN;
    }
    if (request.conduct() == Conduct.EXPRESSION) {
      return Outcome.FORBIDDEN;
    }
    if (request.user() == EndUser.PRIVATE) {
      return Outcome.FORBIDDEN;
    }
    if (request.conduct() == Conduct.THEFT && request.months() < TenRules.SERIOUS) {
      return Outcome.FORBIDDEN;
    }
    // That the state is eligible is known by now.
    if (request.conduct() == Conduct.TERRORISM || request.months() >= TenRules.SERIOUS) {
      return Outcome.PERMITTED;
    }
    return Outcome.FORBIDDEN;
  }
}
