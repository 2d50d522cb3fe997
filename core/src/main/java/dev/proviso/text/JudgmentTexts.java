package dev.proviso.text;

import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionWalker;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.fact.Fact;
import dev.proviso.rule.Rule;
import dev.proviso.trace.PolicyTrace;
import dev.proviso.trace.Question;
import io.vavr.control.Option;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** The questions that a policy puts to people, by the ids of the judgments that answer them. */
final class JudgmentTexts {

  private final Map<String, String> texts = new HashMap<>();

  JudgmentTexts(PolicyTrace trace) {
    trace.allRules().forEach(rule -> add(rule.rule()));
  }

  private <S> void add(Rule<S> rule) {
    rule.walk(new Walker<>(Collections.newSetFromMap(new IdentityHashMap<>())));
  }

  /** The words of a question; none if it does not ask for a judgment. */
  Option<String> of(Question question) {
    return question.kind() == Question.Kind.JUDGMENT
        ? Option.of(texts.get(question.name()))
        : Option.none();
  }

  private final class Walker<S> extends ConditionWalker<S> {

    /** A condition that several operands share is walked through once. */
    private final Set<Condition<?>> visited;

    Walker(Set<Condition<?>> visited) {
      this.visited = visited;
    }

    @Override
    public ConditionWalker<S> walk(Condition<S> condition) {
      return visited.add(condition) ? condition.accept(this) : this;
    }

    @Override
    protected <P> Walker<P> part(Fact<S, ?> part) {
      return new Walker<>(visited);
    }

    @Override
    public ConditionWalker<S> judgmentQuestion(JudgmentQuestion<S> node) {
      texts.put(node.id(), node.question());
      return this;
    }
  }
}
