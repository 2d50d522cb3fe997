package dev.proviso.benchmarks.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.policy.Policy;

/** Two editions of a policy, and a condition with an equivalent one. */
record Subject(
    Policy<Application> first,
    Policy<Application> second,
    Condition<Application> condition,
    Condition<Application> rewritten) {}
