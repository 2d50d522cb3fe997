package dev.proviso.benchmarks.decision;

import io.vavr.control.Option;
import java.time.LocalDate;

/** A {@link Request} whose facts may be unknown. */
record PartialRequest(
    Option<State> state,
    Option<EndUser> user,
    Option<Ground> ground,
    Option<Conduct> conduct,
    Option<Integer> months,
    Option<LocalDate> from,
    Option<LocalDate> until,
    Option<LocalDate> use) {}
