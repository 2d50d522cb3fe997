package dev.proviso.condition;

import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.style.PrehashedStyle;
import dev.proviso.time.Dated;
import io.vavr.collection.Array;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A fact compared with a limit that changes with time: a leaf of the tree.
 *
 * <p>Unknown if the fact or the date is unknown or failed, and unknown where the limit is not known
 * for that date.
 *
 * <pre>{@code
 * DatedComparison.threshold(maximumTerm, Operator.AT_LEAST, limitOfTheLaw, dateOfUse)
 * }</pre>
 *
 * @param <S> the type of the subject
 * @param <T> the type of the answer
 */
@Value.Immutable
@PrehashedStyle
public sealed interface DatedComparison<S, T> extends Condition<S>
    permits ImmutableDatedComparison {

  /**
   * The fact that is read.
   *
   * @return the fact
   */
  Fact<S, T> fact();

  /**
   * How its answer is compared.
   *
   * @return {@link Operator#IS} or a threshold
   */
  Operator operator();

  /**
   * What it is compared with.
   *
   * @return the limit with its history
   */
  Dated<T> limit();

  /**
   * As of when.
   *
   * @return the fact that gives the date
   */
  Fact<S, LocalDate> date();

  /**
   * The answer is the value of that date.
   *
   * @param fact the fact
   * @param value the value with its history
   * @param date the fact that gives the date; {@link Fact#asOf} for that of the decision
   * @param <S> the type of the subject
   * @param <T> the type of the answer
   * @return the comparison
   */
  static <S, T> DatedComparison<S, T> is(Fact<S, T> fact, Dated<T> value, Fact<S, LocalDate> date) {
    return ImmutableDatedComparison.of(fact, Operator.IS, value, date);
  }

  /**
   * The answer stands in this order to the limit of that date.
   *
   * @param fact the fact
   * @param operator one of the thresholds
   * @param limit the limit with its history
   * @param date the fact that gives the date; {@link Fact#asOf} for that of the decision
   * @param <S> the type of the subject
   * @param <T> the type of the answer
   * @return the comparison
   * @throws IllegalArgumentException if the operator is no threshold
   */
  static <S, T extends Comparable<? super T>> DatedComparison<S, T> threshold(
      Fact<S, T> fact, Operator operator, Dated<T> limit, Fact<S, LocalDate> date) {
    if (!operator.isThreshold()) {
      throw new IllegalArgumentException(
          "fact `" + fact.name() + "`: `" + operator + "` is no threshold; use one of the four");
    }
    return ImmutableDatedComparison.of(fact, operator, limit, date);
  }

  /**
   * Whether a known answer meets the limit of a known date.
   *
   * @param answer the answer
   * @param date the date
   * @return known, or unknown with the reason
   */
  default Reading<Boolean> holds(T answer, LocalDate date) {
    return limit().asOf(date).then(value -> Reading.known(holds(answer, value)));
  }

  /**
   * Whether a known answer meets a limit.
   *
   * @param answer the answer
   * @param value the limit
   * @return true if it does
   */
  default boolean holds(T answer, T value) {
    return operator().holds(answer, Array.of(value));
  }

  @Override
  default <R> R accept(ConditionVisitor<S, R> visitor) {
    return visitor.datedComparison(this);
  }
}
