/**
 * Traces: what was asked, read and concluded, as a typed tree that is a value.
 *
 * <p>The outcome of a policy is computed from the same trace that explains it, so the two cannot
 * disagree. Each fact is read at most once, and every operand is asked, so that all reasons can be
 * reported.
 *
 * <pre>{@code
 * Evaluator<Shipment> evaluator = Evaluator.of(shipment, judgments);
 * PolicyTrace trace = evaluator.rules("shipping", rules, FORBID_OVERRIDES, FORBIDDEN);
 * }</pre>
 */
@NullMarked
package dev.proviso.trace;

import org.jspecify.annotations.NullMarked;
