package dev.proviso.decision;

import dev.proviso.law.Citation;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.ExceptionTrace;
import dev.proviso.trace.PolicyTrace;
import dev.proviso.trace.RuleTrace;
import dev.proviso.trace.TraceWalker;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Set;
import java.util.TreeSet;

/** Collects the law behind an outcome. */
final class CitationCollector extends TraceWalker {

  private final Set<Citation> citations = new TreeSet<>();

  private CitationCollector() {}

  static Seq<Citation> citations(PolicyTrace trace) {
    Seq<RuleTrace> decisive =
        trace.deciding().appendAll(trace.undecided()).appendAll(trace.conflicting());
    CitationCollector grounds = new CitationCollector();
    (decisive.isEmpty() ? trace.allRules() : decisive).forEach(grounds::walk);
    return Array.ofAll(grounds.citations);
  }

  @Override
  public void walk(RuleTrace trace) {
    trace.rule().citations().forEach(citations::add);
    super.walk(trace);
  }

  @Override
  protected void visit(ExceptionTrace trace) {
    trace.exception().citations().forEach(citations::add);
    super.visit(trace);
  }

  @Override
  protected void visit(ConditionTrace trace) {
    trace.condition().citations().forEach(citations::add);
    trace.lawOfTheDay().forEach(citations::add);
    super.visit(trace);
  }
}
