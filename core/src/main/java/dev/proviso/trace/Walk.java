package dev.proviso.trace;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;

/** Collects answers from traces, going into a shared trace once. */
final class Walk {

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Answer> answers = new LinkedHashSet<>();
  private final Set<String> remarks = new LinkedHashSet<>();

  private Walk() {}

  static Seq<Answer> answers(Seq<ConditionTrace> conditions, Seq<ExceptionTrace> exceptions) {
    Walk walk = new Walk();
    conditions.forEach(walk::visit);
    exceptions.forEach(walk::visit);
    return Array.ofAll(walk.answers);
  }

  static Seq<String> remarks(Seq<RuleTrace> rules) {
    Walk walk = new Walk();
    for (RuleTrace rule : rules) {
      rule.inForce().forEach(walk::visit);
      walk.visit(rule.condition());
      rule.exceptions().forEach(walk::visit);
    }
    return Array.ofAll(walk.remarks);
  }

  private void visit(ConditionTrace trace) {
    if (seen.add(trace)) {
      trace.remarks().forEach(remarks::add);
      trace.answers().forEach(answers::add);
      trace.children().forEach(this::visit);
      trace.exceptions().forEach(this::visit);
    }
  }

  private void visit(ExceptionTrace trace) {
    if (seen.add(trace)) {
      visit(trace.condition());
      trace.exceptions().forEach(this::visit);
    }
  }
}
