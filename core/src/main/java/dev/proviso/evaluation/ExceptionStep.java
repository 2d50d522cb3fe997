package dev.proviso.evaluation;

import dev.proviso.condition.ExceptionClause;
import dev.proviso.trace.ExceptionTrace;

/** An exception with its own exceptions. */
final class ExceptionStep<S> extends Step<S> {

  private final ExceptionClause<S> exception;
  private final int condition;
  private final int[] inner;

  ExceptionStep(int place, ExceptionClause<S> exception, int condition, int[] inner) {
    super(place);
    this.exception = exception;
    this.condition = condition;
    this.inner = inner;
  }

  @Override
  int ask(Evaluation<S> evaluation) {
    return evaluation.unless(condition, inner);
  }

  ExceptionTrace trace(TraceBuilder<S> traces) {
    return TraceBuilder.TRACES.exception(
        exception, traces.truth(this), traces.condition(condition), traces.exceptions(inner));
  }
}
