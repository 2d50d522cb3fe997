package dev.proviso.algebra;

import dev.proviso.condition.Quantifier;
import dev.proviso.condition.Truth;
import java.util.List;

/**
 * Strong Kleene logic over some carrier: three constants, negation and conjunction. What conditions
 * mean beyond these is derived here, once for all carriers.
 */
public interface TruthAlgebra<B> {

  /** A constant. */
  B truth(Truth truth);

  /** The negation: unknown stays unknown. */
  B not(B operand);

  /** The conjunction: false if either is false, true if both are true, otherwise unknown. */
  B and(B left, B right);

  /** The disjunction, by De Morgan's law. */
  default B or(B left, B right) {
    return not(and(not(left), not(right)));
  }

  /** The conjunction of all operands; true if there are none. */
  default B all(List<? extends B> operands) {
    return operands.isEmpty() ? truth(Truth.TRUE) : all(operands, 0, operands.size());
  }

  /** The disjunction of all operands; false if there are none. */
  default B any(List<? extends B> operands) {
    return operands.isEmpty() ? truth(Truth.FALSE) : any(operands, 0, operands.size());
  }

  /** Joins halves, so that intermediate decision diagrams stay small. */
  private B all(List<? extends B> operands, int from, int to) {
    int middle = (from + to) >>> 1;
    return middle == from
        ? operands.get(from)
        : and(all(operands, from, middle), all(operands, middle, to));
  }

  private B any(List<? extends B> operands, int from, int to) {
    int middle = (from + to) >>> 1;
    return middle == from
        ? operands.get(from)
        : or(any(operands, from, middle), any(operands, middle, to));
  }

  /** A condition with exceptions: it holds, and none of its exceptions does. */
  default B unless(B condition, List<? extends B> exceptions) {
    return exceptions.isEmpty()
        ? condition
        : all(
            LazyList.of(
                exceptions.size() + 1, i -> i == 0 ? condition : not(exceptions.get(i - 1))));
  }

  /** A condition on the parts of a subject, given the truth for each part. */
  default B quantified(Quantifier quantifier, List<? extends B> parts) {
    return switch (quantifier) {
      case ANY -> any(parts);
      case EVERY -> all(parts);
      case NONE -> not(any(parts));
    };
  }

  /** Two operands or more are true. */
  default B atLeastTwo(List<? extends B> operands) {
    B one = truth(Truth.FALSE);
    B two = truth(Truth.FALSE);
    for (B operand : operands) {
      two = or(two, and(one, operand));
      one = or(one, operand);
    }
    return two;
  }
}
