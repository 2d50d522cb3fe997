package dev.proviso.dsl;

import dev.proviso.condition.Condition;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Grade;
import dev.proviso.value.ValueType;

/**
 * A question with one answer out of many that a subject may not have.
 *
 * <p>Absent is not unknown: an absent value satisfies no comparison, and so satisfies the denial of
 * each. Whether it is present can be unknown; then nothing that asks for it is settled.
 *
 * <pre>{@code
 * choice("coupon").absentIfEmpty(Order::coupon)
 * }</pre>
 */
public final class OptionalValueFact<S, T> extends ValueFact<S, T> {

  private final BooleanFact<S> present;

  OptionalValueFact(Fact<S, T> fact) {
    this(fact.orAbsent(), Fact.presenceOf(fact));
  }

  private OptionalValueFact(Fact<S, T> fact, Fact<S, Boolean> presence) {
    super(fact, Presence.of(presence));
    this.present = new BooleanFact<>(presence);
  }

  /**
   * The subject has the value.
   *
   * @return the condition, unknown where it is not known whether there is one
   */
  public Condition<S> isPresent() {
    return present.isTrue();
  }

  /**
   * The subject is known to have no such value.
   *
   * @return the condition, unknown where it is not known whether there is one
   */
  public Condition<S> isAbsent() {
    return present.isFalse();
  }

  /**
   * Whether the subject has the value, as a question of its own: a column of a batch, or what an
   * assignment of a test says.
   *
   * @return the question, named as in "presence of day of consent"
   */
  public BooleanFact<S> presence() {
    return present;
  }

  /**
   * The same question, with clauses of its own for its presence.
   *
   * <pre>{@code
   * CONSENT.presenceWorded("there is a consent", "there is no consent")
   * }</pre>
   *
   * @param present the clause that states that there is one
   * @param absent the clause that states that there is none
   * @return the worded question
   */
  public OptionalValueFact<S, T> presenceWorded(String present, String absent) {
    return new OptionalValueFact<>(fact(), presence().fact().worded(present, absent));
  }

  /**
   * The same question, answered only by what is known well enough: a weaker answer is unknown, and
   * so is an absence that is not known as well.
   *
   * @param grade how well the answer, or its absence, must be known
   * @return the question, named as in "legal approval, documented"
   */
  @Override
  public OptionalValueFact<S, T> evidenced(Grade grade) {
    return new OptionalValueFact<>(fact().demanding(grade), presence().fact().demanding(grade));
  }

  @Override
  public OptionalValueFact<S, T> as(ValueType<T> type) {
    return new OptionalValueFact<>(fact().as(type), presence().fact());
  }

  /** Returns this fact: it may be absent already. */
  @Override
  public OptionalValueFact<S, T> mayBeAbsent() {
    return this;
  }
}
