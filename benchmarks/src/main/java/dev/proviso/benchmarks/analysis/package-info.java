/** Analysis: the same questions about the same policies, put to Proviso and to its peers. */
@NullMarked
package dev.proviso.benchmarks.analysis;

import org.jspecify.annotations.NullMarked;
