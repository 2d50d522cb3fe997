package dev.proviso.evaluation;

import dev.proviso.algebra.TruthCode;
import dev.proviso.condition.TwoFacts;
import dev.proviso.fact.Guard;
import dev.proviso.fact.Reading;
import dev.proviso.trace.ConditionTrace;
import io.vavr.collection.Array;

/** Two facts against each other. */
final class ComparingTwo<S, T> extends ConditionStep<S> {

  private final TwoFacts<S, T> comparison;
  private final int left;
  private final int right;

  ComparingTwo(int place, TwoFacts<S, T> comparison, int left, int right) {
    super(place, comparison);
    this.comparison = comparison;
    this.left = left;
    this.right = right;
  }

  @Override
  int ask(Findings<S> findings) {
    Reading<T> one = findings.read(left);
    Reading<T> other = findings.read(right);
    if (!one.isKnown() || !other.isKnown()) {
      return TruthCode.UNKNOWN;
    }
    try {
      return TruthCode.of(comparison.holds(one.value().get(), other.value().get()));
    } catch (Throwable problem) {
      findings.keep(this, Guard.failure(problem));
      return TruthCode.UNKNOWN;
    }
  }

  @Override
  ConditionTrace tell(Telling<S> telling) {
    return leaf(telling, Array.of(telling.answer(left), telling.answer(right)));
  }
}
