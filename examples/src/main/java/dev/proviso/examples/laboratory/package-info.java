/**
 * The house rules of a shared laboratory: a whole policy over types of one's own. Laboratory, rules
 * and limits are made up.
 *
 * <p>{@link dev.proviso.examples.laboratory.HouseRules} has the rules; the terms they are written
 * in and the facts they ask are beside it.
 */
@NullMarked
package dev.proviso.examples.laboratory;

import org.jspecify.annotations.NullMarked;
