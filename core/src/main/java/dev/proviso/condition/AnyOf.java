package dev.proviso.condition;

import dev.proviso.condition.access.ConditionPrinter;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/**
 * At least one operand must hold.
 *
 * <p>True if any operand is true, false if all are false, otherwise unknown. Every operand is
 * asked, so that all reasons can be reported.
 *
 * <pre>{@code
 * AnyOf.of(insured, fragile, heavy)
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface AnyOf<S> extends Condition<S> permits ImmutableAnyOf {

  /** The operands, two or more, in the order in which they were written. */
  Seq<Condition<S>> operands();

  /**
   * Joins conditions.
   *
   * @param first the first operand
   * @param second the second operand
   * @param rest any further operands
   * @return the joined condition
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  static <S> AnyOf<S> of(
      Condition<? super S> first, Condition<? super S> second, Condition<? super S>... rest) {
    return of(OperandChecks.<Condition<? super S>>list("anyOf", first, second, rest));
  }

  /**
   * Joins conditions that are at hand as a sequence.
   *
   * @param operands two or more operands
   * @return the joined condition
   * @throws IllegalArgumentException if there are fewer than two operands: joining nothing would be
   *     settled by accident
   */
  static <S> AnyOf<S> of(Iterable<? extends Condition<? super S>> operands) {
    return ImmutableAnyOf.of(OperandChecks.of("anyOf", operands));
  }

  @Override
  default String wording() {
    return ConditionPrinter.words(this);
  }

  @Override
  default <R> R accept(ConditionVisitor<S, R> visitor) {
    return visitor.anyOf(this);
  }
}
