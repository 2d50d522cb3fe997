package dev.proviso.region;

import dev.proviso.condition.Operator;
import io.vavr.collection.Seq;

/**
 * A comparison of a fact whose answers are sets, by which its regions are told apart.
 *
 * @param operator the operator
 * @param constants elements; whole sets if the operator is about equality
 */
public record SetComparison(Operator operator, Seq<?> constants) {}
