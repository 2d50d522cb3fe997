/**
 * Text: conditions, traces and outcomes in words that a lawyer can read.
 *
 * <p>Nothing here decides anything: every sentence is a rendering of a value that was decided
 * elsewhere. The words are in the file of a language, which is English.
 *
 * <pre>{@code
 * Wording.of(condition); // "legal approval was obtained, and maximum term is at least 6 years"
 * }</pre>
 */
@NullMarked
package dev.proviso.text;

import org.jspecify.annotations.NullMarked;
