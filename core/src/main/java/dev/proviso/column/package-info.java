/**
 * Columns: what is known of one fact in many rows, and the loops that sort rows by it. Not
 * exported.
 */
@NullMarked
package dev.proviso.column;

import org.jspecify.annotations.NullMarked;
