package dev.proviso.dsl;

import dev.proviso.condition.Condition;
import dev.proviso.condition.PartCondition;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;

/**
 * A part of the subject with facts of its own, such as the offense that a use is about.
 *
 * <pre>{@code
 * OFFENSE.is(TERRORIST_ACT)
 * }</pre>
 */
public sealed class PartFact<S, P> permits OptionalPartFact {

  private final Fact<S, P> fact;
  private final Presence<S> presence;

  PartFact(Fact<S, P> fact) {
    this(fact, Presence.certain());
  }

  PartFact(Fact<S, P> fact, Presence<S> presence) {
    this.fact = fact;
    this.presence = presence;
  }

  /** The fact behind the handle. */
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
    return presence.and(PartCondition.of(fact, condition));
  }

  /**
   * The same question of subjects that may have no answer to it. Where the accessor gives {@link
   * Reading#absent()}, every comparison is false; its denial is true.
   *
   * @return the question, which can also be asked whether it is present
   */
  public OptionalPartFact<S, P> mayBeAbsent() {
    return new OptionalPartFact<>(fact);
  }

  /** The name of the fact. */
  @Override
  public String toString() {
    return fact.name();
  }
}
