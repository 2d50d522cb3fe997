/**
 * Decisions: what a policy says of one subject, and everything that led to it.
 *
 * <pre>{@code
 * Decision<Shipment> decision = SHIPPING.decide(shipment);
 * decision.outcome();  // UNDETERMINED
 * decision.missing();  // [weight in kilograms]
 * decision.explain();  // why, why not, and under which article
 * }</pre>
 */
@NullMarked
package dev.proviso.decision;

import org.jspecify.annotations.NullMarked;
