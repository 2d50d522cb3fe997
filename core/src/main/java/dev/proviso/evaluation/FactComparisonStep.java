package dev.proviso.evaluation;

import dev.proviso.algebra.TruthCode;
import dev.proviso.condition.FactComparison;
import dev.proviso.fact.Reading;
import dev.proviso.fact.SafeReading;
import dev.proviso.trace.ConditionTrace;
import io.vavr.collection.Array;

/** Two facts against each other. */
final class FactComparisonStep<S, T> extends ConditionStep<S> {

  private final FactComparison<S, T> comparison;
  private final int left;
  private final int right;

  FactComparisonStep(int place, FactComparison<S, T> comparison, int left, int right) {
    super(place, comparison);
    this.comparison = comparison;
    this.left = left;
    this.right = right;
  }

  @Override
  int ask(Evaluation<S> evaluation) {
    Reading<T> one = evaluation.read(left);
    Reading<T> other = evaluation.read(right);
    if (!one.isKnown() || !other.isKnown()) {
      return TruthCode.UNKNOWN;
    }
    try {
      return TruthCode.of(comparison.holds(one.value().get(), other.value().get()));
    } catch (Throwable problem) {
      evaluation.keep(this, SafeReading.failure(problem));
      return TruthCode.UNKNOWN;
    }
  }

  @Override
  ConditionTrace trace(TraceBuilder<S> traces) {
    return leaf(traces, Array.of(traces.answer(left), traces.answer(right)));
  }
}
