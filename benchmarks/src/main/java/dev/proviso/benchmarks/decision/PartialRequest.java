package dev.proviso.benchmarks.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A {@link Request} of which some is not known. */
record PartialRequest(
    @Nullable State state,
    @Nullable EndUser user,
    @Nullable Ground ground,
    @Nullable Conduct conduct,
    @Nullable Integer months,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable LocalDate use) {}
