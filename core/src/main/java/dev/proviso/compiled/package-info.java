/**
 * Outcomes without explanations: a policy as an automaton that reads one fact after the other and
 * stops as soon as the outcome is settled.
 *
 * <p>The rules are one formula of three-valued logic. What is left of it once a fact is known is a
 * state; formulas that are equal are one state. States are made when a subject first needs them, so
 * that a policy of any size is ready at once, and there are never more than in proportion to the
 * policy; whatever has no state any more is worked out from the formula. The states that are known
 * are laid out in one array, and where they are few, a policy that has been asked often becomes a
 * method of its own.
 *
 * <p>Rows of columns are sorted into cells. Every condition has the same truth in all rows of a
 * cell, so that a cell has one outcome, taken from the automaton when the first row falls into it.
 *
 * <pre>{@code
 * Outcome outcome = SHIPPING.outcome(shipment);
 * }</pre>
 */
@NullMarked
package dev.proviso.compiled;

import org.jspecify.annotations.NullMarked;
