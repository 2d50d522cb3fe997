/**
 * Traces: what was asked, read and concluded, as a typed tree that is a value.
 *
 * <pre>{@code
 * PolicyTrace trace = SHIPPING.decide(shipment).trace();
 * trace.rules().filter(rule -> rule.truth() == Truth.UNKNOWN);
 * }</pre>
 */
@NullMarked
package dev.proviso.trace;

import org.jspecify.annotations.NullMarked;
