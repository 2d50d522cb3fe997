/**
 * Policies: rules that are combined, what holds otherwise, and policies that must all permit.
 *
 * <pre>{@code
 * Policy<Shipment> policy = Policy.of("shipping", rules, FORBID_OVERRIDES, FORBIDDEN);
 * policy.decide(shipment).outcome();
 * }</pre>
 */
@NullMarked
package dev.proviso.policy;

import org.jspecify.annotations.NullMarked;
