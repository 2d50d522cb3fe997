package dev.proviso.testkit.coverage;

import dev.proviso.condition.Truth;
import io.vavr.collection.Seq;

/**
 * The tree of a rule with its places numbered. A trace of the rule has the same shape, but that it
 * repeats what is asked of several parts and lacks what is asked of a part that is not known.
 *
 * @param place the number of its place, or {@link #NONE} for what only joins others
 * @param neutral the truth of an operand that leaves the result to the other operands
 * @param children what it is made of, in the order of the trace
 * @param exceptions the exceptions from it
 */
record CoveragePlan(
    int place, Truth neutral, Seq<CoveragePlan> children, Seq<CoveragePlan> exceptions) {

  static final int NONE = -1;

  /** What a quantified condition asks of each part has one place for all parts. */
  CoveragePlan child(int index) {
    return children.get(Math.min(index, children.size() - 1));
  }
}
