package dev.proviso.rule;

import dev.proviso.check.NullChecks;
import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.law.Period;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.immutables.value.Value;

/** The days for which a rule is in force, and the date that is compared with them. */
@Value.Immutable
@PrehashedStyle
public sealed interface EffectivePeriod<S> permits ImmutableEffectivePeriod {

  /**
   * The days.
   *
   * @return a period with a beginning or an end, or both
   */
  Period period();

  /**
   * The date that must lie in the period.
   *
   * @return the fact that gives it
   */
  Fact<S, LocalDate> date();

  /** That the date lies in the period. */
  Condition<S> condition();

  /**
   * The days of a rule.
   *
   * @param date the date that must lie in them
   * @return the days with their date
   * @throws IllegalArgumentException if the period has neither beginning nor end
   */
  static <S> EffectivePeriod<S> of(Period period, Fact<S, LocalDate> date) {
    NullChecks.notNull("rule", "period", period, "give the days for which the rule is in force");
    NullChecks.notNull("rule", "date", date, "give the fact whose date must lie in the period");
    Seq<Condition<S>> ends =
        Array.<Condition<S>>empty()
            .appendAll(period.from().map(day -> Comparison.threshold(date, Operator.AT_LEAST, day)))
            .appendAll(
                period.until().map(day -> Comparison.threshold(date, Operator.LESS_THAN, day)));
    if (ends.isEmpty()) {
      throw new IllegalArgumentException(
          "rule: a period without beginning and end says nothing; leave it out");
    }
    return ImmutableEffectivePeriod.of(
        period, date, ends.size() == 1 ? ends.head() : AllOf.of(ends));
  }

  /**
   * Whether the period begins only after a date.
   *
   * @param date a date; anything else is no date that it could begin after
   * @return true if it does
   */
  default boolean isAhead(Object date) {
    return date instanceof LocalDate day && period().from().exists(day::isBefore);
  }
}
