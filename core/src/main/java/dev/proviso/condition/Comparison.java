package dev.proviso.condition;

import dev.proviso.fact.Fact;
import dev.proviso.style.PrehashedStyle;
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
@PrehashedStyle
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
