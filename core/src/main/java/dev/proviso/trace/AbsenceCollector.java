package dev.proviso.trace;

import dev.proviso.condition.Truth;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Collects the answers that are known to be absent and leave a condition unknown: conditions that
 * do not ask first whether there is an answer. What is true or false all the same is passed over.
 */
final class AbsenceCollector extends TraceWalker {

  private final Set<Answer> absent = new LinkedHashSet<>();

  Seq<Answer> absent() {
    return Array.ofAll(absent);
  }

  @Override
  public void walk(RuleTrace trace) {
    if (trace.truth() == Truth.UNKNOWN) {
      super.walk(trace);
    }
  }

  @Override
  protected void visit(ExceptionTrace trace) {
    if (trace.truth() == Truth.UNKNOWN) {
      super.visit(trace);
    }
  }

  @Override
  protected void visit(ConditionTrace trace) {
    if (trace.truth() == Truth.UNKNOWN) {
      trace.answers().filter(answer -> answer.reading().isAbsent()).forEach(absent::add);
      super.visit(trace);
    }
  }
}
