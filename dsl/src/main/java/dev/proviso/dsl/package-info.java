/**
 * Policies as typed sentences. There is one door, {@link dev.proviso.dsl.Policies}; conditions are
 * plain functions, so Java's brackets are the policy's brackets, and misuse does not compile.
 *
 * <pre>{@code
 * static final BooleanFact<Shipment> INSURED = flag("insured").known(Shipment::insured);
 * static final OrderedFact<Shipment, Integer> WEIGHT = quantity("weight in kilograms").known(Shipment::weight);
 *
 * static final Policy<Shipment> SHIPPING =
 *     policy("shipping")
 *         .rules(
 *             permit("insured").when(INSURED.isTrue()),
 *             forbid("too-heavy").when(WEIGHT.moreThan(500)))
 *         .combining(FORBID_OVERRIDES)
 *         .otherwise(FORBIDDEN);
 * }</pre>
 */
@NullMarked
package dev.proviso.dsl;

import org.jspecify.annotations.NullMarked;
