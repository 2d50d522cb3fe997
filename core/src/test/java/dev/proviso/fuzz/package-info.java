/**
 * A differential fuzzer: an oracle of its own, which shares no code with the library, looks at
 * every subject of small finite worlds, and compares what it finds with what the library says.
 */
@NullMarked
package dev.proviso.fuzz;

import org.jspecify.annotations.NullMarked;
