package dev.proviso.evaluation;

import dev.proviso.algebra.TruthCode;
import dev.proviso.condition.Condition;
import dev.proviso.fact.Reading;
import dev.proviso.fact.SafeReading;
import dev.proviso.trace.Answer;
import dev.proviso.trace.ConditionTrace;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.BiFunction;

/** A fact against the law of a day: a list, or a limit that has changed over time. */
final class DatedStep<S, T> extends ConditionStep<S> {

  private final int fact;
  private final int date;
  private final BiFunction<T, LocalDate, Reading<Boolean>> law;

  DatedStep(
      int place,
      Condition<S> node,
      int fact,
      int date,
      BiFunction<T, LocalDate, Reading<Boolean>> law) {
    super(place, node);
    this.fact = fact;
    this.date = date;
    this.law = law;
  }

  @Override
  int ask(Evaluation<S> evaluation) {
    Reading<T> answer = evaluation.read(fact);
    Reading<LocalDate> day = evaluation.read(date);
    if (!answer.isKnown() || !day.isKnown()) {
      return TruthCode.UNKNOWN;
    }
    Reading<Boolean> verdict =
        SafeReading.run(() -> law.apply(answer.value().get(), day.value().get()));
    evaluation.keep(this, verdict);
    return TruthCode.of(verdict);
  }

  /** Where fact and date are known, the law may still give no answer; the trace states why. */
  @Override
  ConditionTrace trace(TraceBuilder<S> traces) {
    Seq<Answer> answers = Array.of(traces.answer(fact), traces.answer(date)).distinct();
    Seq<String> further =
        traces
            .verdict(this)
            .toArray()
            .flatMap(
                verdict ->
                    verdict.isKnown() || verdict.isFailed()
                        ? verdict.remarks()
                        : verdict.remarks().appendAll(verdict.reason()));
    return leaf(traces, answers, Array.empty(), Array.empty(), further);
  }
}
