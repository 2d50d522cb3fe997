package dev.proviso.evaluation;

import dev.proviso.algebra.TruthCode;
import dev.proviso.condition.Comparison;
import dev.proviso.fact.Reading;
import dev.proviso.fact.SafeReading;
import dev.proviso.trace.ConditionTrace;
import io.vavr.collection.Array;
import org.jspecify.annotations.Nullable;

/** A fact against constants. */
final class ComparisonStep<S, T> extends ConditionStep<S> {

  private final Comparison<S, T> comparison;
  private final int fact;
  private final @Nullable EnumMembership choices;

  ComparisonStep(int place, Comparison<S, T> comparison, int fact) {
    super(place, comparison);
    this.comparison = comparison;
    this.fact = fact;
    this.choices = EnumMembership.of(comparison);
  }

  @Override
  int ask(Evaluation<S> evaluation) {
    Reading<T> reading = evaluation.read(fact);
    if (!reading.isKnown()) {
      return TruthCode.UNKNOWN;
    }
    try {
      T answer = reading.value().get();
      return TruthCode.of(
          (choices != null && choices.isAbout(answer))
              ? choices.has(answer)
              : comparison.holds(answer));
    } catch (Throwable problem) {
      evaluation.keep(this, SafeReading.failure(problem));
      return TruthCode.UNKNOWN;
    }
  }

  @Override
  ConditionTrace trace(TraceBuilder<S> traces) {
    return leaf(traces, Array.of(traces.answer(fact)));
  }
}
