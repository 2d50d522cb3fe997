package dev.proviso.wording;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.Not;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import io.vavr.collection.Array;

/**
 * Whether a clause behind "it is not established whether" is the one that states a condition. A
 * condition that is not established is its denial not established as well, so that the clause
 * without a negation is used.
 *
 * <pre>{@code
 * // not insured, worded as "the shipment is insured" and "the shipment is not insured":
 * // "it is not established whether the shipment is insured"
 * }</pre>
 */
final class WhetherPolarity<S> extends ConditionVisitor.Default<S, Boolean> {

  private WhetherPolarity() {}

  /** True for the clause that states the condition, false for the one that denies it. */
  static <S> boolean isAffirmed(Condition<S> condition) {
    return condition.accept(new WhetherPolarity<S>());
  }

  @Override
  public Boolean not(Not<S> node) {
    return !isAffirmed(node.operand());
  }

  @Override
  public <T> Boolean comparison(Comparison<S, T> node) {
    boolean isDenial =
        node.fact().phrase().isDefined()
            && PresenceQuestion.of(node.fact()).isEmpty()
            && node.constants().equals(Array.of(false));
    return !isDenial;
  }

  @Override
  public <P> Boolean quantified(QuantifiedCondition<S, P> node) {
    return node.quantifier() != Quantifier.NONE;
  }

  @Override
  public <P> Boolean partCondition(PartCondition<S, P> node) {
    return isAffirmed(node.condition());
  }

  @Override
  protected Boolean otherwise(Condition<S> node) {
    return true;
  }
}
