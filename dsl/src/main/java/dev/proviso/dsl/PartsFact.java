package dev.proviso.dsl;

import dev.proviso.condition.Condition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import io.vavr.collection.Seq;

/**
 * Several parts of the subject with facts of their own, such as the recipients of a transfer.
 *
 * <pre>{@code
 * RECIPIENTS.every(GOVERNMENT.isTrue())
 * }</pre>
 */
public final class PartsFact<S, P> {

  private final Fact<S, Seq<P>> fact;

  PartsFact(Fact<S, Seq<P>> fact) {
    this.fact = fact;
  }

  /** The fact behind the handle. */
  public Fact<S, Seq<P>> fact() {
    return fact;
  }

  /**
   * The condition holds of one part or more; false if there are no parts.
   *
   * @param condition what is asked of each part
   * @return the condition about the subject
   */
  public Condition<S> any(Condition<? super P> condition) {
    return QuantifiedCondition.of(fact, Quantifier.ANY, condition);
  }

  /**
   * The condition holds of every part; true if there are no parts.
   *
   * @param condition what is asked of each part
   * @return the condition about the subject
   */
  public Condition<S> every(Condition<? super P> condition) {
    return QuantifiedCondition.of(fact, Quantifier.EVERY, condition);
  }

  /**
   * The condition holds of no part; true if there are no parts.
   *
   * @param condition what is asked of each part
   * @return the condition about the subject
   */
  public Condition<S> none(Condition<? super P> condition) {
    return QuantifiedCondition.of(fact, Quantifier.NONE, condition);
  }

  /**
   * The same parts, each with a name by which explanations call it.
   *
   * <pre>{@code
   * parts("items").known(Order::items).named(Item::label) // "items #2, “mail”"
   * }</pre>
   *
   * @param name what a part is called; where it gives null or throws, explanations give the number
   *     alone
   * @return the parts; names decide nothing, and a policy with them is the same policy
   */
  public PartsFact<S, P> named(NullableAccessor<? super P, String> name) {
    return new PartsFact<>(Fact.namingParts(fact, name));
  }

  /** The name of the fact. */
  @Override
  public String toString() {
    return fact.name();
  }
}
