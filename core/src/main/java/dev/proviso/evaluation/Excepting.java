package dev.proviso.evaluation;

import dev.proviso.condition.Unless;
import dev.proviso.trace.ExceptionTrace;

/** An exception with its own exceptions. */
final class Excepting<S> extends Step<S> {

  private final Unless<S> exception;
  private final int condition;
  private final int[] inner;

  Excepting(int place, Unless<S> exception, int condition, int[] inner) {
    super(place);
    this.exception = exception;
    this.condition = condition;
    this.inner = inner;
  }

  @Override
  int ask(Findings<S> findings) {
    return findings.unless(condition, inner);
  }

  ExceptionTrace tell(Telling<S> telling) {
    return Telling.TRACES.exception(
        exception, telling.truth(this), telling.condition(condition), telling.exceptions(inner));
  }
}
