package dev.proviso.engine;

import dev.proviso.compiled.CompiledPolicy;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Judgment;
import dev.proviso.evaluation.EvaluationContext;
import dev.proviso.evaluation.EvaluationPlan;
import dev.proviso.fact.Fact;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.spi.EngineProvider;
import dev.proviso.spi.PolicyEngine;
import dev.proviso.trace.ConditionTrace;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** The engine of this library: plans for decisions, compiled policies for outcomes. */
public final class Engine implements EngineProvider {

  /** Called when the service is loaded. */
  public Engine() {}

  @Override
  public <S> PolicyEngine<S> ofRules(
      String policy,
      Seq<Rule<S>> rules,
      CombiningAlgorithm combining,
      Outcome otherwise,
      Option<Fact<S, LocalDate>> dating) {
    EvaluationPlan<S> plan = EvaluationPlan.of(policy, rules, combining, otherwise);
    return new PlannedPolicy<>(
        plan, CompiledPolicy.of(plan, rules, combining, otherwise, dating), dating);
  }

  @Override
  public <S> PolicyEngine<S> together(
      String policy, Seq<PolicyEngine<S>> members, Option<Fact<S, LocalDate>> dating) {
    Seq<PlannedPolicy<S>> planned = members.map(engine -> (PlannedPolicy<S>) engine);
    EvaluationPlan<S> plan = EvaluationPlan.together(policy, planned.map(PlannedPolicy::plan));
    return new PlannedPolicy<>(
        plan, CompiledPolicy.together(plan, planned.map(PlannedPolicy::compiled), dating), dating);
  }

  @Override
  public <S> ConditionTrace evaluate(
      Condition<S> condition,
      S subject,
      Seq<Judgment> judgments,
      Option<Fact<S, LocalDate>> dating,
      Option<LocalDate> date) {
    EvaluationContext<S> undated = EvaluationContext.of(subject, judgments);
    return dating
        .map(undated::asOf)
        .orElse(date.map(undated::asOf))
        .getOrElse(undated)
        .condition(condition);
  }
}
