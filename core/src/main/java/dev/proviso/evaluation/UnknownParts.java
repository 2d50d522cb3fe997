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
final class UnknownParts {

  private final Findings<?> findings;
  private final Answer date;

  UnknownParts(Findings<?> findings, Question date) {
    this.findings = findings;
    this.date = Telling.date(findings, date);
  }

  /** Evaluates a condition about a part that a path leads to. */
  <P> ConditionTrace evaluate(Condition<P> condition, Seq<String> path) {
    Asking<P> asking = new Asking<>();
    int place = asking.ask(condition);
    Findings<P> unknown = findings.ofUnknownPart(asking.questionnaire());
    return Telling.of(unknown, path, date).condition(place);
  }
}
