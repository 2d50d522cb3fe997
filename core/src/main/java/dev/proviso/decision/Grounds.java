package dev.proviso.decision;

import dev.proviso.condition.Definition;
import dev.proviso.condition.HumanJudgment;
import dev.proviso.law.Citation;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.ExceptionTrace;
import dev.proviso.trace.PolicyTrace;
import dev.proviso.trace.RuleTrace;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;

/** Collects the law behind an outcome. */
final class Grounds {

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Citation> citations = new TreeSet<>();

  private Grounds() {}

  static Seq<Citation> citations(PolicyTrace trace) {
    Seq<RuleTrace> telling =
        trace.deciding().appendAll(trace.undecided()).appendAll(trace.conflicting());
    Grounds grounds = new Grounds();
    (telling.isEmpty() ? trace.allRules() : telling).forEach(grounds::visit);
    return Array.ofAll(grounds.citations);
  }

  private void visit(RuleTrace trace) {
    trace.rule().citations().forEach(citations::add);
    visit(trace.condition());
    trace.exceptions().forEach(this::visit);
  }

  private void visit(ExceptionTrace trace) {
    if (seen.add(trace)) {
      trace.exception().citations().forEach(citations::add);
      visit(trace.condition());
      trace.exceptions().forEach(this::visit);
    }
  }

  private void visit(ConditionTrace trace) {
    if (seen.add(trace)) {
      if (trace.condition() instanceof Definition<?> definition) {
        definition.citations().forEach(citations::add);
      } else if (trace.condition() instanceof HumanJudgment<?> judgment) {
        judgment.citations().forEach(citations::add);
      } else {
        trace.lawOfTheDay().forEach(citations::add);
      }
      trace.children().forEach(this::visit);
      trace.exceptions().forEach(this::visit);
    }
  }
}
