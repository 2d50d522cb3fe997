package dev.proviso.condition;

import dev.proviso.fact.Fact;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.LinkedHashSet;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A fact compared with constants: a leaf of the tree.
 *
 * <p>Unknown if the fact is unknown, and unknown, with the failure reported, if its reading failed.
 *
 * <pre>{@code
 * Comparison.threshold(weight, Operator.AT_MOST, 500)
 * }</pre>
 *
 * @param <S> the type of the subject
 * @param <T> the type of the answer
 */
@Value.Immutable
@Node
public sealed interface Comparison<S, T> extends Condition<S> permits ImmutableComparison {

  /**
   * The fact that is read.
   *
   * @return the fact
   */
  Fact<S, T> fact();

  /**
   * How its answer is compared.
   *
   * @return the operator
   */
  Operator operator();

  /**
   * What it is compared with: values of the answer's type, or elements where the answer is a set.
   *
   * @return the constants, without repetition, in the order in which they were written
   */
  Seq<Object> constants();

  /**
   * The answer is this value.
   *
   * @param fact the fact
   * @param value the value
   * @param <S> the type of the subject
   * @param <T> the type of the answer
   * @return the comparison
   */
  static <S, T> Comparison<S, T> is(Fact<S, T> fact, T value) {
    return ImmutableComparison.of(fact, Operator.IS, Array.of((Object) value));
  }

  /**
   * The answer is one of these values.
   *
   * @param fact the fact
   * @param values one or more values
   * @param <S> the type of the subject
   * @param <T> the type of the answer
   * @return the comparison
   * @throws IllegalArgumentException if there are no values
   */
  static <S, T> Comparison<S, T> isOneOf(Fact<S, T> fact, Iterable<? extends T> values) {
    return ImmutableComparison.of(fact, Operator.IS_ONE_OF, some(fact, values));
  }

  /**
   * The answer stands in this order to the limit.
   *
   * @param fact the fact
   * @param operator one of the thresholds
   * @param limit the limit
   * @param <S> the type of the subject
   * @param <T> the type of the answer
   * @return the comparison
   * @throws IllegalArgumentException if the operator is no threshold
   */
  static <S, T extends Comparable<? super T>> Comparison<S, T> threshold(
      Fact<S, T> fact, Operator operator, T limit) {
    if (!operator.isThreshold()) {
      throw new IllegalArgumentException(
          "fact `" + fact.name() + "`: `" + operator + "` is no threshold; use one of the four");
    }
    return ImmutableComparison.of(fact, operator, Array.of((Object) limit));
  }

  /**
   * The answer, a set, stands in this relation to the elements.
   *
   * @param fact the fact
   * @param operator one of the operators over sets
   * @param elements the elements: none for {@link Operator#IS_EMPTY}, one or more for the others
   * @param <S> the type of the subject
   * @param <E> the type of an element
   * @return the comparison
   * @throws IllegalArgumentException if the operator is not about sets, or elements are missing or
   *     given where there must be none
   */
  static <S, E> Comparison<S, Set<E>> ofSet(
      Fact<S, Set<E>> fact, Operator operator, Iterable<? extends E> elements) {
    if (!operator.isAboutSets()) {
      throw new IllegalArgumentException(
          "fact `" + fact.name() + "`: `" + operator + "` is not about sets; use one of the four");
    }
    if (operator == Operator.IS_EMPTY) {
      if (elements.iterator().hasNext()) {
        throw new IllegalArgumentException(
            "fact `" + fact.name() + "`: asking for emptiness takes no elements; leave them out");
      }
      return ImmutableComparison.of(fact, operator, Array.empty());
    }
    return ImmutableComparison.of(fact, operator, some(fact, elements));
  }

  /**
   * Whether a known answer meets the comparison.
   *
   * @param answer the answer
   * @return true if it does
   */
  default boolean holds(T answer) {
    return operator().holds(answer, constants());
  }

  /**
   * The same comparison of another fact.
   *
   * @param fact the fact
   * @param <R> the type of its subject
   * @return the comparison
   */
  default <R> Comparison<R, T> withFact(Fact<R, T> fact) {
    return ImmutableComparison.of(fact, operator(), constants());
  }

  /**
   * The same fact compared in another way, or with other constants.
   *
   * @param operator a threshold if this one's is, an operator over sets if this one's is, otherwise
   *     this one's
   * @param constants values of the answer's type, or elements where the operator is about sets
   * @return the comparison
   * @throws IllegalArgumentException if the operator is of another kind, or there are more or fewer
   *     constants than it takes
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // an operator of the same kind fits the same fact
  default Comparison<S, T> with(Operator operator, Iterable<?> constants) {
    Seq<Object> given = Array.ofAll(constants);
    if (operator().inPlace(operator, fact()).isAboutSets()) {
      return (Comparison<S, T>) ofSet((Fact) fact(), operator, given);
    }
    if (operator == Operator.IS_ONE_OF) {
      return isOneOf(fact(), (Seq<T>) given);
    }
    if (given.size() != 1) {
      throw new IllegalArgumentException(
          "fact `"
              + fact().name()
              + "`: `"
              + operator
              + "` compares with one constant, not with "
              + given.size());
    }
    return operator == Operator.IS
        ? is(fact(), (T) given.head())
        : threshold((Fact) fact(), operator, (Comparable) given.head());
  }

  private static Seq<Object> some(Fact<?, ?> fact, Iterable<?> values) {
    LinkedHashSet<Object> distinct = new LinkedHashSet<>();
    for (Object value : values) {
      distinct.add(Objects.requireNonNull(value, "value"));
    }
    if (distinct.isEmpty()) {
      throw new IllegalArgumentException(
          "fact `" + fact.name() + "`: compared with an empty list; give one value or more");
    }
    return Array.ofAll(distinct);
  }

  @Override
  default <R> R accept(ConditionVisitor<S, R> visitor) {
    return visitor.comparison(this);
  }
}
