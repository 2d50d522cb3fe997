package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionRewriter;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.language.Language;
import dev.proviso.policy.Policy;
import java.time.LocalDate;

/**
 * A policy as of its date and as of an earlier one, to compare what it decides of one subject on
 * two days.
 *
 * <p>A subject has one value of each fact, so the earlier date is another fact, which takes the
 * place of the date in a second policy. What a part is asked as of the date of the decision is then
 * asked of the same part as of both.
 */
final class DateShift<S> {

  private final Policy<S> policy;
  private final Fact<S, LocalDate> date;
  private final Fact<S, LocalDate> earlier;
  private final Rewriter<S> rewriter;

  DateShift(Policy<S> policy, Language language) {
    this.policy = policy;
    this.date = policy.dating().getOrElse(Fact.<S>asOf());
    String name = date.name();
    this.earlier =
        Fact.of(language.text(RegionMessages.EARLIER_DATE, name), subject -> Reading.unknown());
    this.rewriter = new Rewriter<>(name, earlier);
  }

  /** The policy as of the earlier date. */
  Policy<S> before() {
    Policy<S> rewritten =
        policy.rewrite(rule -> rule.rewrite(rewriter::rewrite, rewriter::fact), rewriter::fact);
    return policy.dating().isEmpty() ? rewritten.asOf(earlier) : rewritten;
  }

  /** A condition as it is asked as of the earlier date. */
  Condition<S> before(Condition<S> condition) {
    return rewriter.rewrite(condition);
  }

  /** The earlier date is before the date. */
  Condition<S> order() {
    return FactComparison.of(earlier, Operator.LESS_THAN, date);
  }

  /** Asks for the earlier date in place of the fact that gives the date; parts have none. */
  private static final class Rewriter<S> extends ConditionRewriter.Same<S> {
    private final String date;
    private final Fact<S, LocalDate> earlier;

    Rewriter(String date, Fact<S, LocalDate> earlier) {
      this.date = date;
      this.earlier = earlier;
    }

    @Override
    @SuppressWarnings("unchecked") // a fact of the same name gives the same date
    public <T> Fact<S, T> fact(Fact<S, T> fact) {
      return !fact.isAsOf() && fact.name().equals(date) ? (Fact<S, T>) earlier : fact;
    }

    @Override
    protected <P> ConditionRewriter.Same<P> part(Fact<S, ?> part) {
      return new Unchanged<>();
    }
  }

  /** What a part is asked of facts of its own stays as it is. */
  private static final class Unchanged<S> extends ConditionRewriter.Same<S> {
    @Override
    protected <P> ConditionRewriter.Same<P> part(Fact<S, ?> part) {
      return new Unchanged<>();
    }
  }
}
