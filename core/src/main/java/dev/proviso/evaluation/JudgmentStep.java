package dev.proviso.evaluation;

import dev.proviso.algebra.TruthCode;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.fact.Reading;
import dev.proviso.trace.Answer;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.Question;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** A question for a person. */
final class JudgmentStep<S> extends ConditionStep<S> {

  private final JudgmentQuestion<S> judgment;

  JudgmentStep(int place, JudgmentQuestion<S> judgment) {
    super(place, judgment);
    this.judgment = judgment;
  }

  @Override
  int ask(Evaluation<S> evaluation) {
    Seq<Judgment> given = given(evaluation);
    Reading<Boolean> verdict =
        given.map(Judgment::holds).distinct().size() > 1
            ? Reading.failed(
                "judgments disagree: "
                    + given.map(j -> j.who() + " " + (j.holds() ? "yes" : "no")).mkString(", ")
                    + "; give only the one that is to count")
            : Reading.ifKnown(given.headOption().map(Judgment::holds));
    evaluation.keep(this, verdict);
    return TruthCode.of(verdict);
  }

  private Seq<Judgment> given(Evaluation<S> evaluation) {
    return evaluation.judgments().filter(one -> one.id().equals(judgment.id()));
  }

  @Override
  ConditionTrace trace(TraceBuilder<S> traces) {
    Reading<Boolean> verdict = traces.verdict(this).get();
    Question question = TraceBuilder.judgment(judgment.id());
    return leaf(
        traces,
        Array.of(Answer.of(question, verdict)),
        Array.empty(),
        verdict.isKnown() ? given(traces.findings()) : Array.empty(),
        Array.empty());
  }
}
