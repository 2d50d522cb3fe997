package dev.proviso.dsl;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;
import dev.proviso.time.Dated;
import dev.proviso.value.ValueType;

/**
 * A question with an ordered answer, such as a term of imprisonment or a date.
 *
 * <pre>{@code
 * MAXIMUM_TERM.atLeast(PrisonTerm.ofYears(6))
 * }</pre>
 */
public sealed class OrderedFact<S, T> permits OptionalOrderedFact {

  private final Fact<S, T> fact;
  private final Presence<S> presence;

  OrderedFact(Fact<S, T> fact) {
    this(fact, Presence.certain());
  }

  OrderedFact(Fact<S, T> fact, Presence<S> presence) {
    if (fact.type().isDeclared() && !fact.type().isOrdered()) {
      throw new IllegalArgumentException(
          "fact `"
              + fact.name()
              + "`: values of type "
              + fact.type().id()
              + " have no order that a rule can mean; ask it as a choice, or give it a value type"
              + " with an order");
    }
    this.fact = fact;
    this.presence = presence;
  }

  /** The fact behind the handle. */
  public Fact<S, T> fact() {
    return fact;
  }

  /** The answer is the limit or more. */
  public Condition<S> atLeast(T limit) {
    return presence.and(Comparison.threshold(fact, Operator.AT_LEAST, limit));
  }

  /**
   * The answer is the other quantity's answer or more.
   *
   * @param other the other quantity
   */
  public Condition<S> atLeast(OrderedFact<S, T> other) {
    return compared(Operator.AT_LEAST, other);
  }

  /** The answer is more than the limit. */
  public Condition<S> moreThan(T limit) {
    return presence.and(Comparison.threshold(fact, Operator.MORE_THAN, limit));
  }

  /**
   * The answer is more than the other quantity's answer.
   *
   * @param other the other quantity
   */
  public Condition<S> moreThan(OrderedFact<S, T> other) {
    return compared(Operator.MORE_THAN, other);
  }

  /** The answer is the limit or less. */
  public Condition<S> atMost(T limit) {
    return presence.and(Comparison.threshold(fact, Operator.AT_MOST, limit));
  }

  /**
   * The answer is the other quantity's answer or less.
   *
   * @param other the other quantity
   */
  public Condition<S> atMost(OrderedFact<S, T> other) {
    return compared(Operator.AT_MOST, other);
  }

  /** The answer is less than the limit. */
  public Condition<S> lessThan(T limit) {
    return presence.and(Comparison.threshold(fact, Operator.LESS_THAN, limit));
  }

  /**
   * The answer is less than the other quantity's answer.
   *
   * @param other the other quantity
   */
  public Condition<S> lessThan(OrderedFact<S, T> other) {
    return compared(Operator.LESS_THAN, other);
  }

  /**
   * The answer lies between two limits, both included.
   *
   * @param low the least that is meant
   * @param high the most that is meant
   */
  public Condition<S> between(T low, T high) {
    Comparison<S, T> least = Comparison.threshold(fact, Operator.AT_LEAST, low);
    Comparison<S, T> most = Comparison.threshold(fact, Operator.AT_MOST, high);
    if (least.type().compare(least.constants().head(), most.constants().head()) > 0) {
      throw new IllegalArgumentException(
          "fact `"
              + fact.name()
              + "`: nothing lies between `"
              + low
              + "` and `"
              + high
              + "`; give the lower limit first");
    }
    return presence.and(AllOf.of(least, most));
  }

  /** The answer is this value. */
  public Condition<S> is(T value) {
    return presence.and(Comparison.is(fact, value));
  }

  /**
   * The answer is the limit of the day or more, as of the date of the decision.
   *
   * @param limit a limit that changes with time
   * @return the condition, unknown where the limit is not known for that date
   */
  public Condition<S> atLeast(Dated<T> limit) {
    return presence.and(DatedComparison.threshold(fact, Operator.AT_LEAST, limit, Fact.asOf()));
  }

  /**
   * The answer is more than the limit of the day, as of the date of the decision.
   *
   * @param limit a limit that changes with time
   * @return the condition, unknown where the limit is not known for that date
   */
  public Condition<S> moreThan(Dated<T> limit) {
    return presence.and(DatedComparison.threshold(fact, Operator.MORE_THAN, limit, Fact.asOf()));
  }

  /**
   * The answer is the limit of the day or less, as of the date of the decision.
   *
   * @param limit a limit that changes with time
   * @return the condition, unknown where the limit is not known for that date
   */
  public Condition<S> atMost(Dated<T> limit) {
    return presence.and(DatedComparison.threshold(fact, Operator.AT_MOST, limit, Fact.asOf()));
  }

  /**
   * The answer is less than the limit of the day, as of the date of the decision.
   *
   * @param limit a limit that changes with time
   * @return the condition, unknown where the limit is not known for that date
   */
  public Condition<S> lessThan(Dated<T> limit) {
    return presence.and(DatedComparison.threshold(fact, Operator.LESS_THAN, limit, Fact.asOf()));
  }

  /**
   * The same question, whose answers are compared and labeled by a value type.
   *
   * @param type the value type of the answers
   * @throws IllegalArgumentException if the values of the type have no order
   */
  public OrderedFact<S, T> as(ValueType<T> type) {
    return new OrderedFact<>(fact.as(type));
  }

  /**
   * The same question, answered only by what is known well enough: a weaker answer is unknown.
   *
   * @param grade how well the answer must be known
   * @return the question, named as in "legal approval, documented"
   */
  public OrderedFact<S, T> evidenced(Grade grade) {
    return new OrderedFact<>(fact.demanding(grade));
  }

  /**
   * The same question of subjects that may have no answer to it. Where the accessor gives {@link
   * Reading#absent()}, every comparison is false; its denial is true.
   *
   * @return the question, which can also be asked whether it is present
   */
  public OptionalOrderedFact<S, T> mayBeAbsent() {
    return new OptionalOrderedFact<>(fact);
  }

  private Condition<S> compared(Operator operator, OrderedFact<S, T> other) {
    OrderedFact<S, T> given = Values.given(fact, "other fact", other);
    return presence.and(given.presence, FactComparison.of(fact, operator, given.fact));
  }

  /** The name of the fact. */
  @Override
  public String toString() {
    return fact.name();
  }
}
