/** What all benchmarks are told. */
@NullMarked
package dev.proviso.benchmarks.settings;

import org.jspecify.annotations.NullMarked;
