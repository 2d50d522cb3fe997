package dev.proviso.benchmarks.decision;

import dev.proviso.decision.Decision;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A way in which an outcome is had of a policy. */
final class PolicyDecider<S> implements Decider<S> {

  private final Policy<S> policy;
  private final BiFunction<Policy<S>, S, Decision<S>> way;

  /** What was made last, kept, or a compiler could leave out to make it. */
  @SuppressWarnings("UnusedVariable") // written, and that is all
  private volatile @Nullable Decision<S> kept;

  private PolicyDecider(Policy<S> policy, BiFunction<Policy<S>, S, Decision<S>> way) {
    this.policy = policy;
    this.way = way;
  }

  /** By a full decision, which has the trace of every rule and condition when it is asked for. */
  static <S> Decider<S> decision(Policy<S> policy) {
    return new PolicyDecider<>(policy, Policy::decide);
  }

  /** By a full decision whose trace of every rule and condition is read, too. */
  static <S> Decider<S> traced(Policy<S> policy) {
    return new PolicyDecider<>(
        policy,
        (asked, subject) -> {
          Decision<S> decision = asked.decide(subject);
          decision.trace().rules();
          return decision;
        });
  }

  /** The outcome alone. */
  static <S> Decider<S> alone(Policy<S> policy) {
    return policy::outcome;
  }

  @Override
  public Outcome decide(S subject) {
    Decision<S> made = way.apply(policy, subject);
    kept = made;
    return made.outcome();
  }
}
