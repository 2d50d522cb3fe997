package dev.proviso.condition;

import dev.proviso.check.NullChecks;
import dev.proviso.condition.access.ConditionPrinter;
import dev.proviso.fact.Fact;
import dev.proviso.style.PrehashedStyle;
import dev.proviso.value.ValueType;
import org.immutables.value.Value;

/**
 * Two facts of the same type compared with each other: a leaf of the tree.
 *
 * <p>Unknown if either fact is unknown or failed.
 *
 * <pre>{@code
 * FactComparison.of(dateOfUse, Operator.LESS_THAN, endOfCertificate)
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface FactComparison<S, T> extends Condition<S> permits ImmutableFactComparison {

  /**
   * The fact that stands before the operator.
   *
   * @return the left fact
   */
  Fact<S, T> left();

  /**
   * How the answers are compared.
   *
   * @return {@link Operator#IS} or a threshold
   */
  Operator operator();

  /**
   * The fact that stands after the operator.
   *
   * @return the right fact
   */
  Fact<S, T> right();

  /**
   * Both facts have the same answer.
   *
   * @param left the left fact
   * @param right the right fact
   */
  static <S, T> FactComparison<S, T> same(Fact<S, T> left, Fact<S, T> right) {
    checkRight(left, right);
    return comparable(ImmutableFactComparison.of(left, Operator.IS, right));
  }

  /**
   * The left answer stands in this order to the right one.
   *
   * @param left the left fact
   * @param operator one of the thresholds
   * @param right the right fact
   * @throws IllegalArgumentException if the operator is no threshold, or the values of the facts
   *     have no order
   */
  static <S, T> FactComparison<S, T> of(Fact<S, T> left, Operator operator, Fact<S, T> right) {
    checkRight(left, right);
    String where = ComparisonType.where(left);
    if (!NullChecks.notNull(where, "operator", operator, "say how the answers are compared")
        .isThreshold()) {
      throw new IllegalArgumentException(
          where + ": `" + operator + "` is no threshold; use one of the four");
    }
    return comparable(ImmutableFactComparison.of(left, operator, right));
  }

  private static void checkRight(Fact<?, ?> left, Fact<?, ?> right) {
    NullChecks.notNull(
        ComparisonType.where(left), "other fact", right, "give the fact to compare with");
  }

  private static <S, T> FactComparison<S, T> comparable(FactComparison<S, T> compared) {
    ValueType<T> left = compared.left().type();
    ValueType<T> right = compared.right().type();
    left.checkComparable(ComparisonType.where(compared.left()));
    right.checkComparable(ComparisonType.where(compared.right()));
    if (left.isDeclared() && right.isDeclared() && !left.comparesLike(right)) {
      throw new IllegalArgumentException(
          ComparisonType.where(compared.left())
              + ": of type "
              + left.id()
              + ", is compared with "
              + ComparisonType.where(compared.right())
              + ", of type "
              + right.id()
              + "; declare both with one value type");
    }
    if (compared.operator().isThreshold()) {
      ComparisonType.checkOrder(compared.left(), compared.type());
    }
    return compared;
  }

  /**
   * As what the answers are compared: the type that either fact declares.
   *
   * @return the value type
   */
  @Value.Derived
  default ValueType<T> type() {
    return left().type().isDeclared() ? left().type() : right().type();
  }

  /**
   * Whether two known answers meet the comparison.
   *
   * @param leftAnswer the answer of the left fact
   * @param rightAnswer the answer of the right fact
   * @return true if they do
   * @throws RuntimeException if the answers cannot be compared; whoever decides takes that for a
   *     failed reading
   */
  default boolean holds(T leftAnswer, T rightAnswer) {
    return operator().holdsBetween(type(), leftAnswer, rightAnswer);
  }

  /**
   * The same comparison of other facts.
   *
   * @param left the left fact
   * @param right the right fact
   * @throws IllegalArgumentException if the two cannot be compared so: their types differ, or have
   *     no order that a threshold needs
   */
  default <R> FactComparison<R, T> withFacts(Fact<R, T> left, Fact<R, T> right) {
    checkRight(left, right);
    return comparable(ImmutableFactComparison.of(left, operator(), right));
  }

  /**
   * The same facts compared in another way.
   *
   * @param operator a threshold if this one's is, otherwise this one's
   * @throws IllegalArgumentException if the operator is of another kind
   */
  default FactComparison<S, T> withOperator(Operator operator) {
    return ImmutableFactComparison.of(left(), operator().inPlace(operator, left()), right());
  }

  @Override
  default String wording() {
    return ConditionPrinter.words(this);
  }

  @Override
  default <R> R accept(ConditionVisitor<S, R> visitor) {
    return visitor.factComparison(this);
  }
}
