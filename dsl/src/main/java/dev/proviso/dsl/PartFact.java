package dev.proviso.dsl;

import dev.proviso.condition.Condition;
import dev.proviso.condition.PartCondition;
import dev.proviso.fact.Fact;

/**
 * A part of the subject with facts of its own, such as the offense that a use is about.
 *
 * <pre>{@code
 * OFFENSE.is(TERRORIST_ACT)
 * }</pre>
 *
 * @param <S> the type of the subject
 * @param <P> the type of the part
 */
public final class PartFact<S, P> {

  private final Fact<S, P> fact;

  PartFact(Fact<S, P> fact) {
    this.fact = fact;
  }

  /**
   * The fact behind the handle.
   *
   * @return the fact
   */
  public Fact<S, P> fact() {
    return fact;
  }

  /**
   * The condition holds of the part.
   *
   * @param condition what is asked of the part
   * @return the condition about the subject
   */
  public Condition<S> is(Condition<? super P> condition) {
    return PartCondition.of(fact, condition);
  }

  /**
   * The name of the fact.
   *
   * @return the name
   */
  @Override
  public String toString() {
    return fact.name();
  }
}
