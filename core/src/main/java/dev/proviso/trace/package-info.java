/**
 * Traces: what was asked, read and concluded, as a typed tree that is a value.
 *
 * <p>A decision keeps what was read, each fact once, and how every condition turned out. Its
 * outcome and the trace that explains it both come of that, so the two cannot disagree; the trace
 * is made when somebody asks for it. Every operand is asked, so that all reasons can be reported.
 *
 * <pre>{@code
 * Inquiry<Shipment> inquiry = Inquiry.of("shipping", rules, FORBID_OVERRIDES, FORBIDDEN);
 * PolicyTrace trace = inquiry.ask(Evaluator.of(shipment, judgments));
 * }</pre>
 */
@NullMarked
package dev.proviso.trace;

import org.jspecify.annotations.NullMarked;
