/**
 * Values, citations and conditions in the words of a language. {@code dev.proviso.text} has the
 * same in English for everybody.
 *
 * <pre>{@code
 * ConditionWording wording = ConditionWording.of(Language.english());
 * wording.affirming(condition); // "weight in kilograms is at least 30"
 * wording.denying(condition);   // "weight in kilograms is less than 30"
 * }</pre>
 */
@NullMarked
package dev.proviso.wording;

import org.jspecify.annotations.NullMarked;
