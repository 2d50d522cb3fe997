/**
 * Where a rule comes from: instruments, provisions, citations, and the periods they hold for.
 *
 * <p>Every rule and definition of a regime cites its source. A {@link dev.proviso.law.Citation} is
 * typed, ordered and printable, and says how far it can be trusted.
 *
 * <pre>{@code
 * Instrument directive =
 *     Instrument.of("Directive (EU) 2017/541").at("http://data.europa.eu/eli/dir/2017/541/oj");
 * directive.article("3(1)").tagged(Confidence.SECONDARY).full();
 * // Directive (EU) 2017/541, Article 3(1) [S2]
 * }</pre>
 */
@NullMarked
package dev.proviso.law;

import org.jspecify.annotations.NullMarked;
