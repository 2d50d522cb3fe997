/** Deciding: the same requests under the same rules, put to Proviso and to its peers. */
@NullMarked
package dev.proviso.benchmarks.decision;

import org.jspecify.annotations.NullMarked;
