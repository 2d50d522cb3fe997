/**
 * The house rules of a shared laboratory: a whole policy over types of one's own. The laboratory,
 * its rules and their limits are examples.
 *
 * <p>{@link dev.proviso.examples.laboratory.HouseRules} has the rules; the terms they are written
 * in and the facts they ask are beside it.
 */
@NullMarked
package dev.proviso.examples.laboratory;

import org.jspecify.annotations.NullMarked;
