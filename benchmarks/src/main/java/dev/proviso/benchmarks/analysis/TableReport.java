package dev.proviso.benchmarks.analysis;

import java.util.Set;

/**
 * What is wrong with a decision table.
 *
 * @param gap whether there is a case for which it has no row
 * @param conflicts the pairs of rows that apply together and say different things, the one that
 *     permits first
 */
record TableReport(boolean gap, Set<String> conflicts) {}
