/**
 * The words of the library, in one file for each language.
 *
 * <p>Every sentence that people read as a result, such as an explanation, a finding or a clause of
 * a certificate, is a {@link dev.proviso.language.Message} with a key. A {@link
 * dev.proviso.language.Language} has a text for each key, with placeholders in curly brackets. A
 * second language is a second file. Messages of exceptions and most problems are not in it, because
 * they are for programmers.
 *
 * <p>Nothing that is signed or digested depends on the language in use. Canonical forms have no
 * words of a language. The text of a certificate has, and is in English by definition: its digest
 * names the version of the English texts, and no certificate is drawn up or verified in another
 * language.
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
