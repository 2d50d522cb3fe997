package dev.proviso.testkit.boundary;

import dev.proviso.condition.Comparison;
import dev.proviso.decision.Decision;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.ExceptionTrace;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;

/**
 * The limits that a policy sets to its facts, so that of several cases those at a limit are told.
 */
final class Limits {

  private final java.util.Map<String, Set<Object>> limits = new HashMap<>();

  Limits(Decision<?> decision) {
    decision
        .trace()
        .allRules()
        .forEach(
            rule -> {
              rule.inForce().forEach(this::condition);
              condition(rule.condition());
              exceptions(rule.exceptions());
            });
  }

  private void condition(ConditionTrace trace) {
    if (trace.condition() instanceof Comparison<?, ?> comparison
        && comparison.operator().isThreshold()) {
      limits
          .computeIfAbsent(comparison.fact().name(), fact -> new HashSet<>())
          .addAll(comparison.constants().toJavaList());
    }
    trace.children().forEach(this::condition);
    exceptions(trace.exceptions());
  }

  private void exceptions(Seq<ExceptionTrace> exceptions) {
    exceptions.forEach(
        exception -> {
          condition(exception.condition());
          exceptions(exception.exceptions());
        });
  }

  /** How many facts are right at a limit. */
  int met(Map<String, Object> cells) {
    return cells.count(
        cell ->
            limits
                .getOrDefault(cell._1().substring(cell._1().lastIndexOf('›') + 1).strip(), Set.of())
                .contains(cell._2()));
  }
}
