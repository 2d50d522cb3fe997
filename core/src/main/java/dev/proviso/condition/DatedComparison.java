package dev.proviso.condition;

import dev.proviso.check.NullChecks;
import dev.proviso.condition.access.ConditionPrinter;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import dev.proviso.style.PrehashedStyle;
import dev.proviso.time.Dated;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
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
 */
@Value.Immutable
@PrehashedStyle
public sealed interface DatedComparison<S, T> extends Condition<S>
    permits ImmutableDatedComparison {

  /** The fact that is read. */
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
  @Value.Auxiliary
  Dated<T> limit();

  /**
   * By what limits are equal: two comparisons are equal if, beside all else, these are.
   *
   * @return the limit with the {@link ValueType#key} of each value
   */
  @Value.Derived
  default Dated<Object> keys() {
    return limit().map(type()::key);
  }

  /**
   * As of when.
   *
   * @return the fact that gives the date
   */
  Fact<S, LocalDate> date();

  /**
   * The answer is the value of that date.
   *
   * @param value the value with its history
   * @param date the fact that gives the date; {@link Fact#asOf} for that of the decision
   */
  static <S, T> DatedComparison<S, T> is(Fact<S, T> fact, Dated<T> value, Fact<S, LocalDate> date) {
    check(fact, value, date);
    return canonical(ImmutableDatedComparison.of(fact, Operator.IS, value, date));
  }

  /**
   * The answer stands in this order to the limit of that date.
   *
   * @param operator one of the thresholds
   * @param limit the limit with its history
   * @param date the fact that gives the date; {@link Fact#asOf} for that of the decision
   * @throws IllegalArgumentException if the operator is no threshold, the values of the fact have
   *     no order, or a value of the limit is no value of its type
   */
  static <S, T> DatedComparison<S, T> threshold(
      Fact<S, T> fact, Operator operator, Dated<T> limit, Fact<S, LocalDate> date) {
    check(fact, limit, date);
    String where = ComparisonType.where(fact);
    if (!NullChecks.notNull(where, "operator", operator, "say how the answer is compared")
        .isThreshold()) {
      throw new IllegalArgumentException(
          where + ": `" + operator + "` is no threshold; use one of the four");
    }
    return canonical(ImmutableDatedComparison.of(fact, operator, limit, date));
  }

  private static void check(Fact<?, ?> fact, Dated<?> limit, Fact<?, LocalDate> date) {
    NullChecks.notNull(
        ComparisonType.where(fact), "limit", limit, "give a limit that changes with time");
    ComparisonType.checkDate(fact, date);
  }

  /** The comparison with the canonical values of the limit. */
  private static <S, T> DatedComparison<S, T> canonical(DatedComparison<S, T> compared) {
    String where = ComparisonType.where(compared.fact()) + ": " + compared.limit().name();
    Dated<T> limit = compared.limit().map(value -> compared.type().constant(where, value));
    if (compared.operator().isThreshold()) {
      ComparisonType.checkOrder(compared.fact(), compared.type());
    }
    return ImmutableDatedComparison.of(
        compared.fact(), compared.operator(), limit, compared.date());
  }

  /**
   * As what answer and limit are compared: the type that the fact declares or, if it declares none,
   * that of the limit.
   *
   * @return the value type
   */
  @Value.Derived
  @SuppressWarnings("unchecked") // limits are values of the type of the fact
  default ValueType<T> type() {
    return (ValueType<T>) ComparisonType.of(fact(), limit().values());
  }

  /**
   * Whether a known answer meets the limit of a known date.
   *
   * @return known, or unknown with the reason
   */
  default Reading<Boolean> holds(T answer, LocalDate date) {
    return limit().asOf(date).then(value -> Reading.known(holds(answer, value)));
  }

  /**
   * Whether a known answer meets a limit.
   *
   * @return true if it does
   */
  default boolean holds(T answer, T value) {
    return operator().holds(fact().type(), answer, Array.of(value));
  }

  /**
   * The same comparison of other facts.
   *
   * @param date the fact that gives the date
   * @throws IllegalArgumentException if the operator is a threshold and the values of the fact have
   *     no order, or a value of the limit is no value of its type
   */
  default <R> DatedComparison<R, T> withFacts(Fact<R, T> fact, Fact<R, LocalDate> date) {
    check(fact, limit(), date);
    return canonical(ImmutableDatedComparison.of(fact, operator(), limit(), date));
  }

  /**
   * The same fact compared in another way, or with another limit.
   *
   * @param operator a threshold if this one's is, otherwise this one's
   * @param limit the limit with its history
   * @throws IllegalArgumentException if the operator is of another kind, or a value of the limit is
   *     no value of the type of the fact
   */
  default DatedComparison<S, T> with(Operator operator, Dated<T> limit) {
    check(fact(), limit, date());
    return canonical(
        ImmutableDatedComparison.of(fact(), operator().inPlace(operator, fact()), limit, date()));
  }

  @Override
  default Seq<Citation> lawOf(LocalDate day) {
    return limit().citations(day);
  }

  @Override
  default String wording() {
    return ConditionPrinter.words(this);
  }

  @Override
  default <R> R accept(ConditionVisitor<S, R> visitor) {
    return visitor.datedComparison(this);
  }
}
