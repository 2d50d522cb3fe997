package dev.proviso.trace;

import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionWalker;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.fact.Fact;
import dev.proviso.rule.Rule;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Collects the ids of the judgments that a rule asks for, of the subject or of its parts. */
final class JudgmentIds<S> extends ConditionWalker<S> {

  private final Set<String> ids;

  /** A condition that several operands share is walked through once. */
  private final Set<Condition<?>> visited;

  private JudgmentIds(Set<String> ids, Set<Condition<?>> visited) {
    this.ids = ids;
    this.visited = visited;
  }

  static <S> void collect(Rule<S> rule, Set<String> ids) {
    rule.walk(new JudgmentIds<>(ids, Collections.newSetFromMap(new IdentityHashMap<>())));
  }

  @Override
  public ConditionWalker<S> walk(Condition<S> condition) {
    return visited.add(condition) ? condition.accept(this) : this;
  }

  @Override
  protected <P> JudgmentIds<P> part(Fact<S, ?> part) {
    return new JudgmentIds<>(ids, visited);
  }

  @Override
  public ConditionWalker<S> judgmentQuestion(JudgmentQuestion<S> node) {
    ids.add(node.id());
    return this;
  }
}
