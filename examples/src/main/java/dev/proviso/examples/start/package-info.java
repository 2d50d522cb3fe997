/** The first policy of the README. */
@NullMarked
package dev.proviso.examples.start;

import org.jspecify.annotations.NullMarked;
