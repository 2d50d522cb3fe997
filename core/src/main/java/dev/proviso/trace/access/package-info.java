/** How the engine creates traces, which nobody else may. */
@NullMarked
package dev.proviso.trace.access;

import org.jspecify.annotations.NullMarked;
