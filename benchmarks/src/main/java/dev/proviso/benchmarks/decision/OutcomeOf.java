package dev.proviso.benchmarks.decision;

import dev.proviso.policy.Policy;

/**
 * A way in which an outcome is had of a policy.
 *
 * @param <S> what the policy is about
 */
@FunctionalInterface
interface OutcomeOf<S> extends Decider<S> {

  /** By a full decision, with the trace that explains it. */
  static <S> OutcomeOf<S> decision(Policy<S> policy) {
    return subject -> policy.decide(subject).outcome();
  }

  /** The outcome alone. */
  static <S> OutcomeOf<S> alone(Policy<S> policy) {
    return policy::outcome;
  }
}
