package dev.proviso.dsl;

import dev.proviso.condition.Condition;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Rule;

/** Half a rule: its effect and its id. Only {@code when} makes it one. */
public final class RuleOpening {

  private final Effect effect;
  private final String id;

  RuleOpening(Effect effect, String id) {
    this.effect = effect;
    this.id = id;
  }

  /**
   * Says when it applies.
   *
   * @return the rule, to which citations, exceptions and more can be added in any order
   * @throws IllegalArgumentException if the id is blank, padded or holds control characters
   */
  public <S> Rule<S> when(Condition<? super S> condition) {
    return Rule.of(effect, id, condition);
  }
}
