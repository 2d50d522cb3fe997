package dev.proviso.dsl;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;

/** Half a definition: the defined term. Only {@code as} makes it one. */
public final class DefinitionOpening {

  private final String name;

  DefinitionOpening(String name) {
    this.name = name;
  }

  /**
   * Says what the term means.
   *
   * @return the definition, which is a condition itself
   * @throws IllegalArgumentException if the term is blank, padded or holds control characters
   */
  public <S> Definition<S> as(Condition<? super S> condition) {
    return Definition.of(name, condition);
  }
}
