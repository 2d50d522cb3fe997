package dev.proviso.benchmarks.decision;

import java.time.LocalDate;

/**
 * What is decided about, all of it known.
 *
 * @param months the longest prison term that the offense carries
 * @param from the first day on which the certificate is valid
 * @param until the last such day
 * @param use the day of the use
 */
public record Request(
    State state,
    EndUser user,
    Ground ground,
    Conduct conduct,
    int months,
    LocalDate from,
    LocalDate until,
    LocalDate use) {}
