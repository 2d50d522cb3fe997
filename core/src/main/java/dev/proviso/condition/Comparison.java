package dev.proviso.condition;

import dev.proviso.check.IterationOrder;
import dev.proviso.check.NullChecks;
import dev.proviso.condition.access.ConditionPrinter;
import dev.proviso.fact.Fact;
import dev.proviso.style.PrehashedStyle;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * A fact compared with constants: a leaf of the tree.
 *
 * <p>Unknown if the fact is unknown, and unknown, with the failure reported, if its reading failed.
 *
 * <pre>{@code
 * Comparison.threshold(weight, Operator.AT_MOST, 500)
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface Comparison<S, T> extends Condition<S> permits ImmutableComparison {

  /** The fact that is read. */
  Fact<S, T> fact();

  /** How its answer is compared. */
  Operator operator();

  /**
   * What it is compared with: values of the answer's type, or elements where the answer is a set.
   *
   * @return the canonical values of the constants, without repetition, in the order in which they
   *     were written
   */
  @Value.Auxiliary
  Seq<Object> constants();

  /**
   * By what constants are equal: two comparisons are equal if their facts, operators and keys are.
   * The class of the constants may call equal what their value type keeps apart.
   *
   * @return the {@link ValueType#key} of each constant
   */
  @Value.Derived
  default Seq<Object> keys() {
    return OperandChecks.rewrite(constants(), type()::key);
  }

  /**
   * As what answer and constants are compared: the type that the fact declares or, if it declares
   * none, that of the constants; of the elements, where the answer is a set.
   *
   * @return the value type of the constants
   */
  @Value.Derived
  default ValueType<Object> type() {
    return operator().isAboutSets()
        ? ComparisonType.ofElements(fact(), constants())
        : ComparisonType.of(fact(), constants());
  }

  /** The answer is this value. */
  static <S, T> Comparison<S, T> is(Fact<S, T> fact, T value) {
    NullChecks.notNull(ComparisonType.where(fact), "value", value, "give a value to compare with");
    return of(fact, Operator.IS, Array.of(value));
  }

  /**
   * The answer is one of these values.
   *
   * @param values one or more values
   * @throws IllegalArgumentException if there are no values, or one is no value of the fact's type
   */
  static <S, T> Comparison<S, T> isOneOf(Fact<S, T> fact, Iterable<? extends T> values) {
    return of(fact, Operator.IS_ONE_OF, values);
  }

  /**
   * The answer stands in this order to the limit.
   *
   * @param operator one of the thresholds
   * @throws IllegalArgumentException if the operator is no threshold, or the values of the fact
   *     have no order
   */
  static <S, T> Comparison<S, T> threshold(Fact<S, T> fact, Operator operator, T limit) {
    String where = ComparisonType.where(fact);
    if (!NullChecks.notNull(where, "operator", operator, "say how the answer is compared")
        .isThreshold()) {
      throw new IllegalArgumentException(
          where + ": `" + operator + "` is no threshold; use one of the four");
    }
    NullChecks.notNull(where, "limit", limit, "give a value to compare with");
    return of(fact, operator, Array.of(limit));
  }

  /**
   * The answer, a set, stands in this relation to the elements.
   *
   * @param operator one of the operators over sets
   * @param elements the elements: none for {@link Operator#IS_EMPTY}, one or more for the others
   * @throws IllegalArgumentException if the operator is not about sets, or elements are missing or
   *     given where there must be none
   */
  static <S, E> Comparison<S, Set<E>> ofSet(
      Fact<S, Set<E>> fact, Operator operator, Iterable<? extends E> elements) {
    String where = ComparisonType.where(fact);
    if (!NullChecks.notNull(where, "operator", operator, "say how the answer is compared")
        .isAboutSets()) {
      throw new IllegalArgumentException(
          where + ": `" + operator + "` is not about sets; use one of the four");
    }
    if (operator == Operator.IS_EMPTY) {
      NullChecks.notNull(where, "list of the values", elements, "give a value to compare with");
      if (elements.iterator().hasNext()) {
        throw new IllegalArgumentException(
            "fact `" + fact.name() + "`: asking for emptiness takes no elements; leave them out");
      }
      return ImmutableComparison.of(fact, operator, Array.empty());
    }
    return of(fact, operator, elements);
  }

  /**
   * Whether a known answer meets the comparison.
   *
   * @return true if it does
   * @throws RuntimeException if the answer cannot be compared with the constants; whoever decides
   *     takes that for a failed reading
   */
  @SuppressWarnings("unchecked") // an operator over sets is only made for a fact with sets
  default boolean holds(T answer) {
    return operator().isAboutSets()
        ? operator()
            .holdsOfSet(ComparisonType.ofElements(fact()), (Set<Object>) answer, constants())
        : operator().holds(ComparisonType.of(fact()), (Object) answer, constants());
  }

  /**
   * The same comparison of another fact. The constants are taken as values of its type: those that
   * it calls equal become one.
   *
   * @throws IllegalArgumentException if the operator is a threshold and the values of the fact have
   *     no order, or a constant is no value of its type
   */
  default <R> Comparison<R, T> withFact(Fact<R, T> fact) {
    return operator() == Operator.IS_EMPTY
        ? ImmutableComparison.of(fact, operator(), constants())
        : of(fact, operator(), constants());
  }

  /**
   * The same fact compared in another way, or with other constants.
   *
   * @param operator a threshold if this one's is, an operator over sets if this one's is, otherwise
   *     this one's
   * @param constants values of the answer's type, or elements where the operator is about sets
   * @throws IllegalArgumentException if the operator is of another kind, or there are more or fewer
   *     constants than it takes
   */
  default Comparison<S, T> with(Operator operator, Iterable<?> constants) {
    Seq<Object> given = Array.ofAll(constants);
    boolean isOfSet = operator().inPlace(operator, fact()).isAboutSets();
    if (operator == Operator.IS_EMPTY && given.isEmpty()) {
      return ImmutableComparison.of(fact(), operator, given);
    }
    if (!isOfSet && operator != Operator.IS_ONE_OF && given.size() != 1) {
      throw new IllegalArgumentException(
          "fact `"
              + fact().name()
              + "`: `"
              + operator
              + "` compares with one constant, not with "
              + given.size());
    }
    return of(fact(), operator, given);
  }

  private static <S, T> Comparison<S, T> of(
      Fact<S, T> fact, Operator operator, Iterable<?> constants) {
    String where = ComparisonType.where(fact);
    Seq<Object> given =
        NullChecks.noneNull(where, "values", constants, "give a value to compare with");
    ValueType<Object> type =
        operator.isAboutSets()
            ? ComparisonType.ofElements(fact, given)
            : ComparisonType.of(fact, given);
    List<Object> canonical = new ArrayList<>();
    for (Object constant : given) {
      canonical.add(type.constant(where, constant));
    }
    if (canonical.isEmpty()) {
      throw new IllegalArgumentException(
          where + ": compared with an empty list; give one value or more");
    }
    if (operator.isThreshold()) {
      ComparisonType.checkOrder(fact, type);
    }
    return ComparisonType.withConstants(
        fact,
        type,
        () ->
            ImmutableComparison.of(
                fact,
                operator,
                type.distinct(
                    IterationOrder.isDefined(constants) ? canonical : type.sorted(canonical))));
  }

  @Override
  default String wording() {
    return ConditionPrinter.words(this);
  }

  @Override
  default <R> R accept(ConditionVisitor<S, R> visitor) {
    return visitor.comparison(this);
  }
}
