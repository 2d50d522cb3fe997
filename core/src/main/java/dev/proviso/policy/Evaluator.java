package dev.proviso.policy;

import dev.proviso.check.NullChecks;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Judgment;
import dev.proviso.decision.ConditionResult;
import dev.proviso.fact.Fact;
import dev.proviso.spi.EngineProvider;
import dev.proviso.trace.ConditionTrace;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Evaluates single conditions for a subject, without a policy: for the tests of definitions.
 *
 * <pre>{@code
 * Evaluator.of(offense).asOf(date).evaluate(SERIOUS_CRIME).explain();
 * }</pre>
 *
 * <p>Total, as decisions are; each condition reads each fact at most once.
 */
public final class Evaluator<S> {

  private final S subject;
  private final Seq<Judgment> judgments;
  private final Option<Fact<S, LocalDate>> dating;
  private final Option<LocalDate> date;

  private Evaluator(
      S subject,
      Seq<Judgment> judgments,
      Option<Fact<S, LocalDate>> dating,
      Option<LocalDate> date) {
    this.subject = subject;
    this.judgments = judgments;
    this.dating = dating;
    this.date = date;
  }

  /**
   * An evaluator of a subject without a date.
   *
   * @param judgments the judgments that people have made about it
   */
  public static <S> Evaluator<S> of(S subject, Iterable<? extends Judgment> judgments) {
    NullChecks.notNull(
        "evaluator", "subject", subject, "give one whose facts are unknown if nothing is known");
    return new Evaluator<>(
        subject,
        NullChecks.noneNull("evaluator", "judgments", judgments, "leave it out"),
        Option.none(),
        Option.none());
  }

  /**
   * An evaluator of a subject without a date.
   *
   * @param judgments the judgments that people have made about it
   */
  public static <S> Evaluator<S> of(S subject, Judgment... judgments) {
    return of(
        subject,
        NullChecks.<Judgment>noneNull("evaluator", "judgments", judgments, "leave it out"));
  }

  /**
   * An evaluator of the same subject as of a date.
   *
   * @param date as of when lists and dated limits are asked
   */
  public Evaluator<S> asOf(LocalDate date) {
    NullChecks.notNull("evaluator", "date", date, "give one, or leave it out");
    return new Evaluator<>(subject, judgments, Option.none(), Option.some(date));
  }

  /**
   * An evaluator of the same subject as of a date that is one of its facts.
   *
   * @param dating the fact that gives the date
   */
  public Evaluator<S> asOf(Fact<S, LocalDate> dating) {
    NullChecks.notNull("evaluator", "date", dating, "give the fact that gives it, or leave it out");
    return new Evaluator<>(subject, judgments, Option.some(dating), Option.none());
  }

  /**
   * Evaluates a condition, with what there is to say about the result.
   *
   * @param condition the condition, such as a definition
   * @return whether it holds, and why
   * @throws IllegalArgumentException if the condition is null, or a policy with it would be
   *     refused, such as because two different facts in it have one name
   */
  public ConditionResult evaluate(Condition<? super S> condition) {
    NullChecks.notNull("evaluator", "condition", condition, "give the one to evaluate");
    return ConditionResult.of(condition(Condition.narrow(condition)));
  }

  /**
   * Evaluates a condition.
   *
   * @return how it turned out
   * @throws IllegalArgumentException if the condition is null, or a policy with it would be
   *     refused, such as because two different facts in it have one name
   */
  public ConditionTrace condition(Condition<S> condition) {
    NullChecks.notNull("evaluator", "condition", condition, "give the one to evaluate");
    PolicyValidator.checkCondition(condition, dating);
    return EngineProvider.installed().evaluate(condition, subject, judgments, dating, date);
  }
}
