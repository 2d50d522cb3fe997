package dev.proviso.evaluation;

import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.trace.PolicyTrace;
import dev.proviso.trace.access.TraceFactory;
import io.vavr.Lazy;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * All that a policy asks of a subject, each fact and each condition once, made ready to be asked of
 * many subjects. Safe for use by many threads.
 *
 * <pre>{@code
 * EvaluationPlan<Shipment> plan = EvaluationPlan.of("shipping", rules, FORBID_OVERRIDES, FORBIDDEN);
 * plan.evaluate(EvaluationContext.of(shipment, judgments)).outcome();
 * }</pre>
 */
public final class EvaluationPlan<S> {

  private final Plan<S> plan;

  /** Put when first asked: what is only a member of another never puts its own. */
  private final Lazy<Put<S>> put;

  private EvaluationPlan(Plan<S> plan) {
    this.plan = plan;
    this.put = Lazy.of(() -> Put.of(plan));
  }

  /**
   * What rules ask.
   *
   * @param policy the id of the policy that the rules make up
   * @param combining how they combine
   * @param otherwise what holds when none applies
   */
  public static <S> EvaluationPlan<S> of(
      String policy, Seq<Rule<S>> rules, CombiningAlgorithm combining, Outcome otherwise) {
    return new EvaluationPlan<>(
        asking -> new RulesStep<>(policy, combining, otherwise, rules.map(asking::rule)));
  }

  /**
   * What policies ask that must all permit.
   *
   * @param policy the id of the policy that they make up
   * @param members what each of them asks
   * @return the plan, which asks but once what they have in common
   */
  public static <S> EvaluationPlan<S> together(String policy, Seq<EvaluationPlan<S>> members) {
    return new EvaluationPlan<>(
        asking ->
            new UnanimousStep<>(
                policy, Array.ofAll(members).map(member -> member.plan.put(asking))));
  }

  /**
   * Evaluates the policy for a subject.
   *
   * @param about the subject, with the date and the judgments of the decision
   * @return how the policy turned out
   */
  public PolicyTrace evaluate(EvaluationContext<S> about) {
    Put<S> all = put.get();
    Evaluation<S> evaluation = Evaluation.of(all.questionnaire(), about);
    PolicyTrace trace = all.concluding().conclude(evaluation, new LazyTrace<>(evaluation, about));
    return about.judgments().isEmpty()
        ? trace
        : TraceFactory.instance().given(trace, about.judgments());
  }

  /** Puts the questions of a policy to those that are asked already. */
  private interface Plan<S> {
    PolicyStep<S> put(PlanCompiler<S> asking);
  }

  private record Put<S>(PolicyStep<S> concluding, StepProgram<S> questionnaire) {
    static <S> Put<S> of(Plan<S> plan) {
      PlanCompiler<S> asking = new PlanCompiler<>();
      PolicyStep<S> concluding = plan.put(asking);
      return new Put<>(concluding, asking.questionnaire());
    }
  }
}
