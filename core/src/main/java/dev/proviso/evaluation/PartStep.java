package dev.proviso.evaluation;

import dev.proviso.algebra.TruthCode;
import dev.proviso.condition.PartCondition;
import dev.proviso.fact.Reading;
import dev.proviso.trace.ConditionTrace;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** A condition asked of the one part that a fact gives. */
final class PartStep<S, P> extends ConditionStep<S> {

  private final PartCondition<S, P> within;
  private final int part;
  private final int fact;
  private final int condition;

  PartStep(int place, PartCondition<S, P> within, int part, int fact, int condition) {
    super(place, within);
    this.within = within;
    this.part = part;
    this.fact = fact;
    this.condition = condition;
  }

  @Override
  int ask(Evaluation<S> evaluation) {
    Reading<P> reading = evaluation.read(fact);
    return reading.isKnown()
        ? evaluation.part(part, reading.value().get()).code(condition)
        : TruthCode.UNKNOWN;
  }

  @Override
  ConditionTrace trace(TraceBuilder<S> traces) {
    Seq<TraceBuilder<P>> inside = traces.part(part, within.part().name());
    return leaf(traces, Array.of(traces.answer(fact)), inside.map(one -> one.condition(condition)));
  }
}
