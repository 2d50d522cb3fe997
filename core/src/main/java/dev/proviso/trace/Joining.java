package dev.proviso.trace;

import dev.proviso.condition.Condition;
import io.vavr.collection.Array;

/** All or any of several conditions. */
final class Joining<S> extends ConditionStep<S> {

  private final boolean all;
  private final int[] operands;

  Joining(int place, Condition<S> node, boolean all, int[] operands) {
    super(place, node);
    this.all = all;
    this.operands = operands;
  }

  @Override
  int ask(Findings<S> findings) {
    int joined = all ? TRUE : FALSE;
    for (int operand : operands) {
      int code = findings.code(operand);
      joined = all ? Math.min(joined, code) : Math.max(joined, code);
    }
    return joined;
  }

  @Override
  ConditionTrace tell(Telling<S> telling) {
    return joined(telling, telling.conditions(operands), Array.empty());
  }
}
