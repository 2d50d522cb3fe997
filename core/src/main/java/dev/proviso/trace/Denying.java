package dev.proviso.trace;

import dev.proviso.condition.Not;
import io.vavr.collection.Array;

/** The denial of a condition. */
final class Denying<S> extends ConditionStep<S> {

  private final int operand;

  Denying(int place, Not<S> node, int operand) {
    super(place, node);
    this.operand = operand;
  }

  @Override
  int ask(Findings<S> findings) {
    return not(findings.code(operand));
  }

  @Override
  ConditionTrace tell(Telling<S> telling) {
    return joined(telling, Array.of(telling.condition(operand)), Array.empty());
  }
}
