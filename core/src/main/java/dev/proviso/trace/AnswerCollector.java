package dev.proviso.trace;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.LinkedHashSet;
import java.util.Set;

/** Collects answers and remarks from traces. */
final class AnswerCollector extends TraceWalker {

  private final Set<Answer> answers = new LinkedHashSet<>();
  private final Set<String> remarks = new LinkedHashSet<>();

  Seq<Answer> answers() {
    return Array.ofAll(answers);
  }

  Seq<String> remarks() {
    return Array.ofAll(remarks);
  }

  @Override
  protected void visit(ConditionTrace trace) {
    trace.remarks().forEach(remarks::add);
    trace.answers().forEach(answers::add);
    super.visit(trace);
  }
}
