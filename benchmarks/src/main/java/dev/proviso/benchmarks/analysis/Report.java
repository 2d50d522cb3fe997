package dev.proviso.benchmarks.analysis;

import java.util.Set;

/**
 * The answers to the full report.
 *
 * @param unreachable the rules of the first edition that never apply
 * @param overlaps the pairs of its rules that apply together, as in "permit-id / forbid-id"
 * @param gap whether there is a subject to which none of its rules applies
 * @param newlyPermitted whether the second edition permits what the first does not
 * @param newlyForbidden whether the second edition forbids what the first does not
 * @param equivalent whether the rewritten condition holds of the same subjects
 */
record Report(
    Set<String> unreachable,
    Set<String> overlaps,
    boolean gap,
    boolean newlyPermitted,
    boolean newlyForbidden,
    boolean equivalent) {}
