/**
 * Names compared with a dated list with aliases: an exact name decides, a similar one leaves the
 * outcome open.
 */
@NullMarked
package dev.proviso.examples.entitylist;

import org.jspecify.annotations.NullMarked;
