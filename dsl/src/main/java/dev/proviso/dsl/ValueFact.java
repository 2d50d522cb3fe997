package dev.proviso.dsl;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;
import dev.proviso.time.Register;
import dev.proviso.value.ValueType;
import java.time.LocalDate;

/**
 * A question with one answer out of many, such as a state or a purpose.
 *
 * <pre>{@code
 * PURPOSE.isOneOf(PREVENTION, INVESTIGATION)
 * }</pre>
 */
public sealed class ValueFact<S, T> permits OptionalValueFact {

  private final Fact<S, T> fact;
  private final Presence<S> presence;

  ValueFact(Fact<S, T> fact) {
    this(fact, Presence.certain());
  }

  ValueFact(Fact<S, T> fact, Presence<S> presence) {
    this.fact = fact;
    this.presence = presence;
  }

  /** The fact behind the handle. */
  public Fact<S, T> fact() {
    return fact;
  }

  /** The answer is this value. */
  public Condition<S> is(T value) {
    return presence.and(Comparison.is(fact, value));
  }

  /** The answer is any other value. An unknown answer is neither. */
  public Condition<S> isNot(T value) {
    return Not.of(is(value));
  }

  /**
   * The answer is one of these values.
   *
   * @param rest any further values
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  public final Condition<S> isOneOf(T first, T... rest) {
    return isOneOf(Values.of(fact, first, rest));
  }

  /**
   * The answer is one of these values.
   *
   * @param values one value or more
   * @throws IllegalArgumentException if there are none
   */
  public Condition<S> isOneOf(Iterable<? extends T> values) {
    return presence.and(Comparison.isOneOf(fact, values));
  }

  /**
   * The answer is none of these values.
   *
   * @param rest any further values
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  public final Condition<S> isNoneOf(T first, T... rest) {
    return Not.of(isOneOf(Values.of(fact, first, rest)));
  }

  /**
   * The answer is none of these values.
   *
   * @param values one value or more
   * @throws IllegalArgumentException if there are none
   */
  public Condition<S> isNoneOf(Iterable<? extends T> values) {
    return Not.of(isOneOf(values));
  }

  /**
   * The answer is the same as that of another fact.
   *
   * @param other the other fact
   */
  public Condition<S> isSameAs(ValueFact<S, T> other) {
    ValueFact<S, T> given = Values.given(fact, "other fact", other);
    return presence.and(given.presence, FactComparison.same(fact, given.fact));
  }

  /**
   * The answer is listed in a register as of the date of the decision.
   *
   * @param register a roster or a list of names
   * @return the condition, unknown where the register has no certain answer
   */
  public Condition<S> isListedIn(Register<T> register) {
    return presence.and(ListMembership.of(fact, register, Fact.asOf()));
  }

  /**
   * The answer is listed in a register as of a date of the subject.
   *
   * @param register a roster or a list of names
   * @param date the date; where the subject has none, nobody knows what the register says, so that
   *     the condition is unknown
   * @return the condition, unknown where the register has no certain answer
   */
  public Condition<S> isListedIn(Register<T> register, OrderedFact<S, LocalDate> date) {
    OrderedFact<S, LocalDate> given = Values.given(fact, "date", date);
    return presence.and(ListMembership.of(fact, register, given.fact()));
  }

  /**
   * The answer is not listed in a register as of the date of the decision.
   *
   * @param register a roster or a list of names
   * @return the condition, unknown where the register has no certain answer
   */
  public Condition<S> isNotListedIn(Register<T> register) {
    return Not.of(isListedIn(register));
  }

  /**
   * The answer is not listed in a register as of a date of the subject.
   *
   * @param register a roster or a list of names
   * @param date the date; where the subject has none, nobody knows what the register says, so that
   *     the condition is unknown
   * @return the condition, unknown where the register has no certain answer
   */
  public Condition<S> isNotListedIn(Register<T> register, OrderedFact<S, LocalDate> date) {
    return Not.of(isListedIn(register, date));
  }

  /**
   * The same question, whose answers are compared and labeled by a value type.
   *
   * @param type the value type of the answers
   */
  public ValueFact<S, T> as(ValueType<T> type) {
    return new ValueFact<>(fact.as(type));
  }

  /**
   * The same question, answered only by what is known well enough: a weaker answer is unknown.
   *
   * @param grade how well the answer must be known
   * @return the question, named as in "legal approval, documented"
   */
  public ValueFact<S, T> evidenced(Grade grade) {
    return new ValueFact<>(fact.demanding(grade));
  }

  /**
   * The same question of subjects that may have no answer to it. Where the accessor gives {@link
   * Reading#absent()}, every comparison is false; its denial is true.
   *
   * @return the question, which can also be asked whether it is present
   */
  public OptionalValueFact<S, T> mayBeAbsent() {
    return new OptionalValueFact<>(fact);
  }

  /** The name of the fact. */
  @Override
  public String toString() {
    return fact.name();
  }
}
