package dev.proviso.evaluation;

import dev.proviso.algebra.TruthCode;
import dev.proviso.condition.Comparison;
import dev.proviso.fact.Guard;
import dev.proviso.fact.Reading;
import dev.proviso.trace.ConditionTrace;
import io.vavr.collection.Array;
import org.jspecify.annotations.Nullable;

/** A fact against constants. */
final class Comparing<S, T> extends ConditionStep<S> {

  private final Comparison<S, T> comparison;
  private final int fact;
  private final @Nullable Choices choices;

  Comparing(int place, Comparison<S, T> comparison, int fact) {
    super(place, comparison);
    this.comparison = comparison;
    this.fact = fact;
    this.choices = Choices.of(comparison);
  }

  @Override
  int ask(Findings<S> findings) {
    Reading<T> reading = findings.read(fact);
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
      findings.keep(this, Guard.failure(problem));
      return TruthCode.UNKNOWN;
    }
  }

  @Override
  ConditionTrace tell(Telling<S> telling) {
    return leaf(telling, Array.of(telling.answer(fact)));
  }
}
