package dev.proviso.fuzz;

import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionRewriter;
import dev.proviso.condition.Definition;
import dev.proviso.fact.Fact;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes one object of definitions that are equal, as it is where an author writes each one once:
 * the library takes a definition for that object when it drops a condition from it.
 */
final class DefinitionSharer<S> extends ConditionRewriter.Same<S> {

  private final Map<Definition<?>, Condition<?>> shared;

  DefinitionSharer() {
    this(new HashMap<>());
  }

  private DefinitionSharer(Map<Definition<?>, Condition<?>> shared) {
    this.shared = shared;
  }

  @Override
  protected <P> DefinitionSharer<P> part(Fact<S, ?> part) {
    return new DefinitionSharer<>(shared);
  }

  @Override
  @SuppressWarnings("unchecked") // an equal definition is about the same kind of subject
  public Condition<S> definition(Definition<S> node) {
    @Nullable Condition<?> known = shared.get(node);
    if (known == null) {
      known = super.definition(node);
      shared.put(node, known);
    }
    return (Condition<S>) known;
  }
}
