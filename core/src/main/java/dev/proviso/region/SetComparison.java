package dev.proviso.region;

import dev.proviso.condition.Operator;
import io.vavr.collection.Seq;

/**
 * A comparison of a fact whose answers are sets, which its regions distinguish.
 *
 * @param constants elements; whole sets if the operator is about equality
 */
public record SetComparison(Operator operator, Seq<?> constants) {}
