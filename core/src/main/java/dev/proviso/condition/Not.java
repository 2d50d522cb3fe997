package dev.proviso.condition;

import dev.proviso.check.NullChecks;
import dev.proviso.condition.access.ConditionPrinter;
import dev.proviso.style.PrehashedStyle;
import org.immutables.value.Value;

/**
 * The operand must not hold: true if it is false, false if it is true, unknown if it is unknown.
 *
 * <pre>{@code
 * Not.of(explosive)
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface Not<S> extends Condition<S> permits ImmutableNot {

  /** The condition that must not hold. */
  Condition<S> operand();

  /**
   * Negates a condition.
   *
   * @param operand the condition that must not hold
   */
  static <S> Not<S> of(Condition<? super S> operand) {
    return ImmutableNot.of(
        Condition.narrow(
            NullChecks.notNull("not", "condition", operand, "give the condition to negate")));
  }

  @Override
  default Condition<S> negated() {
    return operand();
  }

  @Override
  default String wording() {
    return ConditionPrinter.words(this);
  }

  @Override
  default <R> R accept(ConditionVisitor<S, R> visitor) {
    return visitor.not(this);
  }
}
