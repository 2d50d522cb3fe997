package dev.proviso.evaluation;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Judgment;
import dev.proviso.fact.Reading;
import dev.proviso.trace.Answer;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.ExceptionTrace;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** A condition that is evaluated for a subject; the trace with the reasons is built on request. */
abstract class ConditionStep<S> extends Step<S> {

  private final Condition<S> node;

  ConditionStep(int place, Condition<S> node) {
    super(place);
    this.node = node;
  }

  abstract ConditionTrace trace(TraceBuilder<S> traces);

  /** The trace of a node with the answers of facts. */
  final ConditionTrace leaf(TraceBuilder<S> traces, Seq<Answer> answers) {
    return leaf(traces, answers, Array.empty());
  }

  /** The trace of a node with the answers of facts and the traces of the conditions of parts. */
  final ConditionTrace leaf(
      TraceBuilder<S> traces, Seq<Answer> answers, Seq<ConditionTrace> children) {
    return leaf(traces, answers, children, Array.empty(), Array.empty());
  }

  final ConditionTrace leaf(
      TraceBuilder<S> traces,
      Seq<Answer> answers,
      Seq<ConditionTrace> children,
      Seq<Judgment> judgments,
      Seq<String> further) {
    return TraceBuilder.TRACES.condition(
        node,
        traces.truth(this),
        failedInstead(answers, traces),
        children,
        Array.empty(),
        judgments,
        remarks(answers, further));
  }

  /** Most answers have none: then nothing is allocated. */
  private static Seq<String> remarks(Seq<Answer> answers, Seq<String> further) {
    boolean hasNone = further.isEmpty();
    for (Answer answer : answers) {
      hasNone &= answer.reading().remarks().isEmpty();
    }
    return hasNone
        ? Array.empty()
        : answers.flatMap(answer -> answer.reading().remarks()).appendAll(further).distinct();
  }

  final ConditionTrace joined(
      TraceBuilder<S> traces, Seq<ConditionTrace> children, Seq<ExceptionTrace> exceptions) {
    return TraceBuilder.TRACES.condition(
        node,
        traces.truth(this),
        Array.empty(),
        children,
        exceptions,
        Array.empty(),
        Array.empty());
  }

  /**
   * A comparison that fails on a known answer is a failed reading of it: shown as such, or the
   * failure would go unreported.
   */
  private Seq<Answer> failedInstead(Seq<Answer> answers, TraceBuilder<S> traces) {
    Option<Reading<Boolean>> verdict = traces.verdict(this);
    return verdict.exists(Reading::isFailed) && answers.forAll(answer -> answer.reading().isKnown())
        ? answers.map(answer -> Answer.of(answer.question(), verdict.get()))
        : answers;
  }
}
