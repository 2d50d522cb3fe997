package dev.proviso.evaluation;

import dev.proviso.algebra.TruthCode;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.fact.Reading;
import dev.proviso.fact.SafeReading;
import dev.proviso.trace.Answer;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.Question;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A condition that cannot be looked into: its author's code is run once all that it reads is known.
 */
final class OpaqueStep<S> extends ConditionStep<S> {

  private final OpaqueCondition<S> opaque;
  private final int[] reads;

  OpaqueStep(int place, OpaqueCondition<S> opaque, int[] reads) {
    super(place, opaque);
    this.opaque = opaque;
    this.reads = reads;
  }

  @Override
  int ask(Evaluation<S> evaluation) {
    boolean known = evaluation.hasSubject();
    for (int fact : reads) {
      known &= evaluation.read(fact).isKnown();
    }
    if (!known) {
      return TruthCode.UNKNOWN;
    }
    Reading<Boolean> verdict =
        SafeReading.run(() -> Reading.known(opaque.predicate().test(evaluation.subject())));
    evaluation.keep(this, verdict);
    return TruthCode.of(verdict);
  }

  @Override
  ConditionTrace trace(TraceBuilder<S> traces) {
    Option<Reading<Boolean>> verdict = traces.verdict(this);
    Seq<Answer> read = traces.answers(reads);
    return leaf(
        traces,
        verdict.isDefined()
            ? read.append(
                Answer.of(traces.question(opaque.id(), Question.Kind.OPAQUE), verdict.get()))
            : read);
  }
}
