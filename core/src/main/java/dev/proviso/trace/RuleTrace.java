package dev.proviso.trace;

import dev.proviso.condition.Truth;
import dev.proviso.rule.Conclusion;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/** How one rule turned out. */
@Value.Immutable
@Node
public sealed interface RuleTrace extends Conclusion permits ImmutableRuleTrace {

  /**
   * The rule.
   *
   * @return the rule
   */
  Rule<?> rule();

  /**
   * Whether it applies: its condition holds and none of its exceptions does.
   *
   * @return true, false, or unknown
   */
  @Override
  Truth truth();

  /**
   * How its condition turned out.
   *
   * @return the trace
   */
  ConditionTrace condition();

  /**
   * How its exceptions turned out.
   *
   * @return the traces
   */
  Seq<ExceptionTrace> exceptions();

  @Override
  default Effect effect() {
    return rule().effect();
  }

  /**
   * Every answer that was read for this rule.
   *
   * @return the answers, without repetition, in the order in which they were asked
   */
  default Seq<Answer> allAnswers() {
    return Walk.answers(Array.of(condition()), exceptions());
  }
}
