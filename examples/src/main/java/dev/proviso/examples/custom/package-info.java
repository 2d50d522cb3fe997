/**
 * A policy over a type of one's own: what a newcomer writes first.
 *
 * <p>{@link dev.proviso.examples.custom.Shipping} has the facts, the policy, and a main method that
 * prints a decision.
 */
@NullMarked
package dev.proviso.examples.custom;

import org.jspecify.annotations.NullMarked;
