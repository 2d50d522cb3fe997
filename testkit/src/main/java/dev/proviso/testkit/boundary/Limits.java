package dev.proviso.testkit.boundary;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.decision.Decision;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.TraceWalker;
import io.vavr.collection.Map;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;

/**
 * The limits that a policy sets to its facts, so that of several cases those at a limit are told.
 */
final class Limits extends TraceWalker {

  private final java.util.Map<String, Set<Object>> limits = new HashMap<>();

  Limits(Decision<?> decision) {
    walk(decision.trace());
  }

  @Override
  protected void visit(ConditionTrace trace) {
    trace.condition().accept(new ThresholdCollector<>());
    super.visit(trace);
  }

  private final class ThresholdCollector<S> extends ConditionVisitor.Default<S, Boolean> {

    @Override
    public <T> Boolean comparison(Comparison<S, T> node) {
      return node.operator().isThreshold()
          && limits
              .computeIfAbsent(node.fact().name(), fact -> new HashSet<>())
              .addAll(node.constants().toJavaList());
    }

    @Override
    protected Boolean otherwise(Condition<S> node) {
      return false;
    }
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
