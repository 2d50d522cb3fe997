/** Settings and summaries that all benchmarks share. */
@NullMarked
package dev.proviso.benchmarks.settings;

import org.jspecify.annotations.NullMarked;
