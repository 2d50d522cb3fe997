package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionWalker;
import dev.proviso.condition.Definition;
import dev.proviso.fact.Fact;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.LinkedHashSet;
import java.util.Set;

/** Collects the definitions that rules use, those that are asked of parts among them. */
final class DefinitionCollector<S> extends ConditionWalker<S> {

  private final Set<Definition<?>> found;

  private DefinitionCollector(Set<Definition<?>> found) {
    this.found = found;
  }

  /** Each definition once, in the order in which rules and then conditions use them. */
  static <S> Seq<Definition<?>> definitions(Seq<Rule<S>> rules, Seq<Condition<S>> conditions) {
    DefinitionCollector<S> collector = new DefinitionCollector<>(new LinkedHashSet<>());
    rules.forEach(rule -> rule.walk(collector));
    conditions.forEach(collector::walk);
    return Array.ofAll(collector.found);
  }

  @Override
  public ConditionWalker<S> definition(Definition<S> node) {
    found.add(node);
    return super.definition(node);
  }

  @Override
  protected <P> ConditionWalker<P> part(Fact<S, ?> part) {
    return new DefinitionCollector<>(found);
  }
}
