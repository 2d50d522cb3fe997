/**
 * Facts: named, typed questions about a subject, and the readings that answer them.
 *
 * <p>A {@link dev.proviso.fact.Fact} is the only place where an author's lambda stands. Its {@link
 * dev.proviso.fact.Reading} is known, unknown, or failed with the reason; nothing else can happen.
 *
 * <pre>{@code
 * Fact<Shipment, Boolean> insured = Fact.of("insured", s -> Reading.known(s.insured()));
 * insured.read(shipment); // known: true
 * }</pre>
 */
@NullMarked
package dev.proviso.fact;

import org.jspecify.annotations.NullMarked;
