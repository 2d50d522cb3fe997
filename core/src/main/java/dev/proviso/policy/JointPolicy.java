package dev.proviso.policy;

import dev.proviso.rule.Rule;
import dev.proviso.trace.Evaluator;
import dev.proviso.trace.PolicyTrace;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/**
 * A policy that permits only what every one of its members permits.
 *
 * <p>It forbids if any member forbids; else it is undetermined if any member cannot tell; else it
 * does not apply if any member has nothing to say.
 *
 * @param <S> the type of the subject
 */
@Value.Immutable
@Node
public sealed interface JointPolicy<S> extends Policy<S> permits ImmutableJointPolicy {

  @Override
  String id();

  /**
   * The policies that must all permit.
   *
   * @return two policies or more
   */
  Seq<Policy<S>> members();

  @Override
  default Seq<Rule<S>> allRules() {
    return members().flatMap(Policy::allRules);
  }

  @Override
  default PolicyTrace trace(Evaluator<S> evaluator) {
    return evaluator.together(id(), members().map(member -> member.trace(evaluator)));
  }
}
