package dev.proviso.evaluation;

import dev.proviso.algebra.KleeneLogic;
import dev.proviso.algebra.LazyList;
import dev.proviso.algebra.TruthCode;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.trace.ConditionTrace;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition asked of each of several parts. */
final class QuantifiedStep<S, P> extends ConditionStep<S> {

  private final QuantifiedCondition<S, P> quantified;
  private final int parts;
  private final int fact;
  private final int each;

  QuantifiedStep(int place, QuantifiedCondition<S, P> quantified, int parts, int fact, int each) {
    super(place, quantified);
    this.quantified = quantified;
    this.parts = parts;
    this.fact = fact;
    this.each = each;
  }

  @Override
  int ask(Evaluation<S> evaluation) {
    @Nullable List<Evaluation<P>> asked = evaluation.parts(parts, fact, this);
    if (asked == null) {
      return TruthCode.UNKNOWN;
    }
    return TruthCode.of(
        KleeneLogic.K3.quantified(
            quantified.quantifier(),
            LazyList.of(asked.size(), part -> TruthCode.truth(asked.get(part).code(each)))));
  }

  @Override
  ConditionTrace trace(TraceBuilder<S> traces) {
    Seq<TraceBuilder<P>> inside = traces.parts(parts, quantified.parts().name());
    return leaf(traces, Array.of(traces.answer(fact)), inside.map(part -> part.condition(each)));
  }
}
