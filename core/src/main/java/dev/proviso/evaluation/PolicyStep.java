package dev.proviso.evaluation;

import dev.proviso.trace.PolicyTrace;

/** What a policy makes of findings. */
interface PolicyStep<S> {

  PolicyTrace conclude(Evaluation<S> evaluation, LazyTrace<S> account);
}
