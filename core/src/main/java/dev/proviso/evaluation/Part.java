package dev.proviso.evaluation;

import dev.proviso.algebra.TruthCode;
import dev.proviso.condition.Within;
import dev.proviso.fact.Reading;
import dev.proviso.trace.ConditionTrace;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** A condition asked of the one part that a fact gives. */
final class Part<S, P> extends ConditionStep<S> {

  private final Within<S, P> within;
  private final int part;
  private final int fact;
  private final int condition;

  Part(int place, Within<S, P> within, int part, int fact, int condition) {
    super(place, within);
    this.within = within;
    this.part = part;
    this.fact = fact;
    this.condition = condition;
  }

  @Override
  int ask(Findings<S> findings) {
    Reading<P> reading = findings.read(fact);
    return reading.isKnown()
        ? findings.part(part, reading.value().get()).code(condition)
        : TruthCode.UNKNOWN;
  }

  @Override
  ConditionTrace tell(Telling<S> telling) {
    Seq<Telling<P>> told = telling.part(part, within.part().name());
    return leaf(telling, Array.of(telling.answer(fact)), told.map(one -> one.condition(condition)));
  }
}
