package dev.proviso.evaluation;

import dev.proviso.algebra.TruthCode;
import dev.proviso.condition.Condition;
import dev.proviso.trace.ConditionTrace;

/** A condition whose truth follows from those of other conditions. */
final class DerivedStep<S> extends ConditionStep<S> {

  /** The code that follows from the codes at some places. */
  interface Operation {
    int apply(byte[] codes, int[] places);
  }

  private final Operation operation;
  private final int[] operands;
  private final int[] exceptions;

  DerivedStep(int place, Condition<S> node, Operation operation, int[] operands, int[] exceptions) {
    super(place, node);
    this.operation = operation;
    this.operands = operands;
    this.exceptions = exceptions;
  }

  @Override
  int ask(Evaluation<S> evaluation) {
    byte[] codes = evaluation.codes();
    return TruthCode.unless(operation.apply(codes, operands), codes, exceptions);
  }

  @Override
  ConditionTrace trace(TraceBuilder<S> traces) {
    return joined(traces, traces.conditions(operands), traces.exceptions(exceptions));
  }
}
