/** Benchmarks of Proviso next to its peers. */
@NullMarked
package dev.proviso.benchmarks;

import org.jspecify.annotations.NullMarked;
