package dev.proviso.evaluation;

import dev.proviso.algebra.TruthCode;
import dev.proviso.condition.HumanJudgment;
import dev.proviso.condition.Judgment;
import dev.proviso.fact.Reading;
import dev.proviso.trace.Answer;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.Question;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** A question for a person. */
final class Judging<S> extends ConditionStep<S> {

  private final HumanJudgment<S> judgment;

  Judging(int place, HumanJudgment<S> judgment) {
    super(place, judgment);
    this.judgment = judgment;
  }

  @Override
  int ask(Findings<S> findings) {
    Seq<Judgment> given = given(findings);
    Reading<Boolean> verdict =
        given.map(Judgment::holds).distinct().size() > 1
            ? Reading.failed(
                "judgments disagree: "
                    + given.map(j -> j.who() + " " + (j.holds() ? "yes" : "no")).mkString(", "))
            : Reading.ifKnown(given.headOption().map(Judgment::holds));
    findings.keep(this, verdict);
    return TruthCode.of(verdict);
  }

  private Seq<Judgment> given(Findings<S> findings) {
    return findings.judgments().filter(one -> one.id().equals(judgment.id()));
  }

  @Override
  ConditionTrace tell(Telling<S> telling) {
    Reading<Boolean> verdict = telling.verdict(this).get();
    Question question = Telling.judgment(judgment.id());
    return leaf(
        telling,
        Array.of(Answer.of(question, verdict)),
        Array.empty(),
        given(telling.findings()).headOption().filter(one -> verdict.isKnown()),
        Array.empty());
  }
}
