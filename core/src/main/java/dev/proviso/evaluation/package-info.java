/**
 * Evaluation: all that a policy asks, put to one subject, each fact once.
 *
 * <p>A decision keeps what was read and how every condition turned out. Its outcome and the trace
 * that explains it both come of that, so the two cannot disagree; the trace is made when somebody
 * asks for it. Every operand is asked, so that all reasons can be reported.
 *
 * <pre>{@code
 * EvaluationPlan<Shipment> plan = EvaluationPlan.of("shipping", rules, FORBID_OVERRIDES, FORBIDDEN);
 * PolicyTrace trace = plan.evaluate(EvaluationContext.of(shipment, judgments));
 * }</pre>
 */
@NullMarked
package dev.proviso.evaluation;

import org.jspecify.annotations.NullMarked;
