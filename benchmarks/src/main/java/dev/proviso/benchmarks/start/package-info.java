/** How long a program takes from its start to its first decision. */
@NullMarked
package dev.proviso.benchmarks.start;

import org.jspecify.annotations.NullMarked;
