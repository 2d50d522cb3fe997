package dev.proviso.evaluation;

import dev.proviso.trace.PolicyTrace;
import io.vavr.collection.Seq;

/** Policies that must all permit. */
record Together<S>(String policy, Seq<Concluding<S>> members) implements Concluding<S> {

  @Override
  public PolicyTrace conclude(Findings<S> findings, Account<S> account) {
    return Telling.TRACES.together(
        policy, members.map(member -> member.conclude(findings, account)), account::residual);
  }
}
