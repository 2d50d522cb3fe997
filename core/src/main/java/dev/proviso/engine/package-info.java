/** The engine that policies find as a service: evaluation for decisions, compiled outcomes. */
@NullMarked
package dev.proviso.engine;

import org.jspecify.annotations.NullMarked;
