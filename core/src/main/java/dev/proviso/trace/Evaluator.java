package dev.proviso.trace;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.rule.Combining;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Asks conditions and rules of one subject, and records what came of it.
 *
 * <p>One evaluator serves one decision: it reads each fact at most once, and it is not meant for
 * use by several threads. Policies use it; callers ask {@code policy.decide(subject)}.
 *
 * <pre>{@code
 * Evaluator.of(shipment, judgments).condition(explosive).truth();
 * }</pre>
 *
 * @param <S> the type of the subject
 */
public final class Evaluator<S> {

  private final Scope<S> scope;
  private final Seq<Judgment> judgments;

  private Evaluator(Scope<S> scope, Seq<Judgment> judgments) {
    this.scope = scope;
    this.judgments = judgments;
  }

  /**
   * An evaluator for one decision about a subject.
   *
   * @param subject the subject
   * @param judgments the judgments that people have made about it
   * @param <S> the type of the subject
   * @return the evaluator
   */
  public static <S> Evaluator<S> of(S subject, Iterable<? extends Judgment> judgments) {
    return new Evaluator<>(Scope.root(subject), Array.ofAll(judgments));
  }

  /**
   * An evaluator of the same subject as of a date.
   *
   * @param date the date
   * @return a new evaluator, that has read nothing yet
   */
  public Evaluator<S> asOf(LocalDate date) {
    return new Evaluator<>(Scope.root(scope.subject(), Reading.known(date)), judgments);
  }

  /**
   * An evaluator of the same subject as of a date that is one of its facts.
   *
   * @param dating the fact that gives the date
   * @return a new evaluator, that has read nothing but the date
   */
  public Evaluator<S> asOf(Fact<S, LocalDate> dating) {
    return new Evaluator<>(Scope.root(scope.subject(), dating), judgments);
  }

  /**
   * Asks a condition of the subject.
   *
   * @param condition the condition
   * @return how it turned out
   */
  public ConditionTrace condition(Condition<S> condition) {
    return Asking.of(scope, judgments).ask(condition);
  }

  /**
   * Asks rules of the subject and combines them.
   *
   * @param policy the id of the policy that the rules make up
   * @param rules the rules
   * @param combining how they combine
   * @param otherwise what holds when none applies
   * @return how the policy turned out
   */
  public PolicyTrace rules(
      String policy, Seq<Rule<S>> rules, Combining combining, Outcome otherwise) {
    return ImmutablePolicyTrace.of(
        policy,
        Option.some(combining),
        Option.some(otherwise),
        Array.ofAll(rules).map(this::rule),
        Array.empty());
  }

  /**
   * Joins policies that must all permit.
   *
   * @param policy the id of the policy that they make up
   * @param members how they turned out
   * @return how the policy turned out
   */
  public PolicyTrace together(String policy, Seq<PolicyTrace> members) {
    return ImmutablePolicyTrace.of(policy, Option.none(), Option.none(), Array.empty(), members);
  }

  private RuleTrace rule(Rule<S> rule) {
    Asking<S> asking = Asking.of(scope, judgments);
    Option<ConditionTrace> inForce = rule.during().map(force -> asking.ask(force.condition()));
    ConditionTrace condition = asking.ask(rule.condition());
    Seq<ExceptionTrace> exceptions = asking.exceptions(rule.exceptions());
    Truth force = inForce.map(ConditionTrace::truth).getOrElse(Truth.TRUE);
    return ImmutableRuleTrace.of(
        rule, force.and(unless(condition.truth(), exceptions)), inForce, condition, exceptions);
  }

  static Truth unless(Truth condition, Seq<ExceptionTrace> exceptions) {
    Truth truth = condition;
    for (ExceptionTrace exception : exceptions) {
      truth = truth.and(exception.truth().not());
    }
    return truth;
  }
}
