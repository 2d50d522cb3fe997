package dev.proviso.testkit.boundary;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.decision.Decision;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.TraceWalker;
import dev.proviso.value.ValueType;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;

/**
 * The limits that a policy sets to its facts. Among candidates that show as much as one another, a
 * table prefers the one with the most values at a limit.
 */
final class BoundaryLimits extends TraceWalker {

  private final java.util.Map<String, List<Predicate<Object>>> limits = new HashMap<>();

  BoundaryLimits(Decision<?> decision) {
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
              .computeIfAbsent(node.fact().name(), fact -> new ArrayList<>())
              .add(isLimit(node.type(), node.constants()));
    }

    @Override
    protected Boolean otherwise(Condition<S> node) {
      return false;
    }
  }

  private static Predicate<Object> isLimit(ValueType<Object> type, Seq<Object> constants) {
    Predicate<Object> isOne = type.isOneOf(constants);
    return answer -> type.admits(answer) && isOne.test(answer);
  }

  /** How many facts are right at a limit. */
  int met(Map<String, CaseCells.Cell> cells) {
    return cells.count(
        cell ->
            limits
                .getOrDefault(
                    cell._1().substring(cell._1().lastIndexOf('›') + 1).strip(), List.of())
                .stream()
                .anyMatch(limit -> limit.test(cell._2().value())));
  }
}
