package dev.proviso.evaluation;

import dev.proviso.algebra.TruthCode;
import dev.proviso.condition.Condition;
import dev.proviso.trace.ConditionTrace;

/** A condition whose truth follows from those of other conditions. */
final class Derived<S> extends ConditionStep<S> {

  /** The code that follows from the codes at some places. */
  interface Operation {
    int apply(byte[] codes, int[] places);
  }

  private final Operation operation;
  private final int[] operands;
  private final int[] exceptions;

  Derived(int place, Condition<S> node, Operation operation, int[] operands, int[] exceptions) {
    super(place, node);
    this.operation = operation;
    this.operands = operands;
    this.exceptions = exceptions;
  }

  @Override
  int ask(Findings<S> findings) {
    byte[] codes = findings.codes();
    return TruthCode.unless(operation.apply(codes, operands), codes, exceptions);
  }

  @Override
  ConditionTrace tell(Telling<S> telling) {
    return joined(telling, telling.conditions(operands), telling.exceptions(exceptions));
  }
}
