/**
 * Names held against a dated list with aliases: an exact name decides, a similar one leaves it
 * open.
 */
@NullMarked
package dev.proviso.examples.entitylist;

import org.jspecify.annotations.NullMarked;
