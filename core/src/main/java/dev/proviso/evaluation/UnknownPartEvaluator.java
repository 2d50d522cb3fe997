package dev.proviso.evaluation;

import dev.proviso.condition.Condition;
import dev.proviso.trace.Answer;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.Question;
import io.vavr.collection.Seq;

/**
 * Evaluates conditions about unknown parts: with all facts of the part unknown, and with the date
 * and the judgments of a decision.
 */
final class UnknownPartEvaluator {

  private final Evaluation<?> evaluation;
  private final Answer date;

  UnknownPartEvaluator(Evaluation<?> evaluation, Question date) {
    this.evaluation = evaluation;
    this.date = TraceBuilder.date(evaluation, date);
  }

  /** Evaluates a condition about a part that a path leads to. */
  <P> ConditionTrace evaluate(Condition<P> condition, Seq<String> path) {
    PlanCompiler<P> asking = new PlanCompiler<>();
    int place = asking.ask(condition);
    Evaluation<P> unknown = evaluation.ofUnknownPart(asking.questionnaire());
    return TraceBuilder.of(unknown, path, date).condition(place);
  }
}
