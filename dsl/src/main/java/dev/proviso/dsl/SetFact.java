package dev.proviso.dsl;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Grade;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Set;

/**
 * A question with a set of answers, such as the grounds on which people are targeted.
 *
 * <pre>{@code
 * GROUNDS.isNotEmpty()
 * }</pre>
 */
public final class SetFact<S, E> {

  private final Fact<S, Set<E>> fact;

  SetFact(Fact<S, Set<E>> fact) {
    this.fact = fact;
  }

  /** The fact behind the handle. */
  public Fact<S, Set<E>> fact() {
    return fact;
  }

  /**
   * The answer holds one or more of these.
   *
   * @param rest any further elements
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  public final Condition<S> containsAnyOf(E first, E... rest) {
    return containsAnyOf(Values.of(fact, first, rest));
  }

  /**
   * The answer holds one or more of these.
   *
   * @param elements one element or more
   * @throws IllegalArgumentException if there are none
   */
  public Condition<S> containsAnyOf(Iterable<? extends E> elements) {
    return Comparison.ofSet(fact, Operator.CONTAINS_ANY_OF, elements);
  }

  /**
   * The answer holds all of these.
   *
   * @param rest any further elements
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  public final Condition<S> containsAllOf(E first, E... rest) {
    return containsAllOf(Values.of(fact, first, rest));
  }

  /**
   * The answer holds all of these.
   *
   * @param elements one element or more
   * @throws IllegalArgumentException if there are none
   */
  public Condition<S> containsAllOf(Iterable<? extends E> elements) {
    return Comparison.ofSet(fact, Operator.CONTAINS_ALL_OF, elements);
  }

  /**
   * The answer holds nothing besides these.
   *
   * @param rest any further elements
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  public final Condition<S> containsOnly(E first, E... rest) {
    return containsOnly(Values.of(fact, first, rest));
  }

  /**
   * The answer holds nothing besides these.
   *
   * @param elements one element or more
   * @throws IllegalArgumentException if there are none
   */
  public Condition<S> containsOnly(Iterable<? extends E> elements) {
    return Comparison.ofSet(fact, Operator.CONTAINS_ONLY, elements);
  }

  /** The answer holds nothing. */
  public Condition<S> isEmpty() {
    return Comparison.ofSet(fact, Operator.IS_EMPTY, Array.<E>empty());
  }

  /** The answer holds something. */
  public Condition<S> isNotEmpty() {
    return Not.of(isEmpty());
  }

  /**
   * The same question, whose answers are compared and labeled by a value type.
   *
   * @param type the value type of the elements
   */
  public SetFact<S, E> as(ValueType<E> type) {
    return new SetFact<>(fact.as(ValueType.setOf(Values.given(fact, "value type", type))));
  }

  /**
   * The same question, answered only by what is known well enough: a weaker answer is unknown.
   *
   * @param grade how well the answer must be known
   * @return the question, named as in "legal approval, documented"
   */
  public SetFact<S, E> evidenced(Grade grade) {
    return new SetFact<>(fact.demanding(grade));
  }

  /** The name of the fact. */
  @Override
  public String toString() {
    return fact.name();
  }
}
