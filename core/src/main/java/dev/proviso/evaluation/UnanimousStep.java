package dev.proviso.evaluation;

import dev.proviso.trace.PolicyTrace;
import io.vavr.collection.Seq;

/** Policies that must all permit. */
record UnanimousStep<S>(String policy, Seq<PolicyStep<S>> members) implements PolicyStep<S> {

  @Override
  public PolicyTrace conclude(Evaluation<S> evaluation, LazyTrace<S> account) {
    return TraceBuilder.TRACES.together(
        policy, members.map(member -> member.conclude(evaluation, account)), account::residual);
  }
}
