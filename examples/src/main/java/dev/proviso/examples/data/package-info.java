/** Reads the data files of law that the examples carry: strictly, and never in part. */
@NullMarked
package dev.proviso.examples.data;

import org.jspecify.annotations.NullMarked;
