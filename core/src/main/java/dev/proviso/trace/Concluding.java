package dev.proviso.trace;

/** What a policy makes of findings. */
interface Concluding<S> {

  PolicyTrace conclude(Findings<S> findings, Account<S> account);
}
