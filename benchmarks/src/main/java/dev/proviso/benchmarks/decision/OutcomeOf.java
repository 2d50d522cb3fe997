package dev.proviso.benchmarks.decision;

import dev.proviso.policy.Policy;

/**
 * A way in which an outcome is had of a policy. One that a policy offers besides is added here, as
 * in {@code policy::outcome}, and named in {@link Engine}; nothing else has to change.
 *
 * @param <S> what the policy is about
 */
@FunctionalInterface
interface OutcomeOf<S> extends Decider<S> {

  /** By a full decision, with the trace that explains it. */
  static <S> OutcomeOf<S> decision(Policy<S> policy) {
    return subject -> policy.decide(subject).outcome();
  }
}
