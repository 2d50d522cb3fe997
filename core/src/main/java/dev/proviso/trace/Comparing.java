package dev.proviso.trace;

import dev.proviso.condition.Comparison;
import dev.proviso.fact.Guard;
import dev.proviso.fact.Reading;
import io.vavr.collection.Array;

/** A fact against constants. */
final class Comparing<S, T> extends ConditionStep<S> {

  private final Comparison<S, T> comparison;
  private final int fact;

  Comparing(int place, Comparison<S, T> comparison, int fact) {
    super(place, comparison);
    this.comparison = comparison;
    this.fact = fact;
  }

  @Override
  int ask(Findings<S> findings) {
    Reading<T> reading = findings.read(fact);
    if (!reading.isKnown()) {
      return UNKNOWN;
    }
    try {
      return of(comparison.holds(reading.value().get()));
    } catch (Throwable problem) {
      findings.keep(this, Guard.failure(problem));
      return UNKNOWN;
    }
  }

  @Override
  ConditionTrace tell(Telling<S> telling) {
    return leaf(telling, Array.of(telling.answer(fact)));
  }
}
