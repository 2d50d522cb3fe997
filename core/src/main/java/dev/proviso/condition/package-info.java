/**
 * Conditions: policy predicates as immutable trees.
 *
 * <p>A {@link dev.proviso.condition.Condition} is a value: it can be compared, printed, folded and
 * analyzed. It is evaluated in strong Kleene logic ({@link dev.proviso.condition.Truth}), in which
 * unknown is not false.
 *
 * <pre>{@code
 * Condition<Shipment> safe = AllOf.of(insured, Not.of(explosive));
 * }</pre>
 */
@NullMarked
package dev.proviso.condition;

import org.jspecify.annotations.NullMarked;
