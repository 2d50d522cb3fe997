/**
 * The words of the library, in one file for each language.
 *
 * <p>Every sentence that people read as a result, such as an explanation, a finding or a clause of
 * a certificate, is a {@link dev.proviso.language.Message} with a key. A {@link
 * dev.proviso.language.Language} has a text for each key, with placeholders in curly brackets. A
 * second language is a second file. Messages of exceptions and problems are not in it, because they
 * are for programmers; nor is anything that a digest depends on.
 *
 * <pre>{@code
 * static final Message.Binary IS_ONE_OF = Message.binary("condition.is-one-of", "fact", "values");
 *
 * // condition.is-one-of = {fact} is one of {values}
 * Language.english().text(IS_ONE_OF, "state", "{Germany (DE), Norway (NO)}");
 * }</pre>
 */
@NullMarked
package dev.proviso.language;

import org.jspecify.annotations.NullMarked;
