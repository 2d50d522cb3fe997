package dev.proviso.evaluation;

import dev.proviso.trace.PolicyTrace;

/** What a policy makes of findings. */
interface Concluding<S> {

  PolicyTrace conclude(Findings<S> findings, Account<S> account);
}
