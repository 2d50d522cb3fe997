package dev.proviso.engine;

import dev.proviso.batch.Batch;
import dev.proviso.batch.OutcomeColumn;
import dev.proviso.compiled.CompiledPolicy;
import dev.proviso.condition.Judgment;
import dev.proviso.decision.Decision;
import dev.proviso.evaluation.EvaluationContext;
import dev.proviso.evaluation.EvaluationPlan;
import dev.proviso.fact.Fact;
import dev.proviso.rule.Outcome;
import dev.proviso.spi.PolicyEngine;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Decides by the plan, and gives outcomes alone by the compiled policy. */
record PlannedPolicy<S>(
    EvaluationPlan<S> plan, CompiledPolicy<S> compiled, Option<Fact<S, LocalDate>> dating)
    implements PolicyEngine<S> {

  @Override
  public Decision<S> decide(S subject, Iterable<? extends Judgment> judgments) {
    EvaluationContext<S> undated = EvaluationContext.of(subject, judgments);
    return Decision.of(
        subject, plan.evaluate(dating.isDefined() ? undated.asOf(dating.get()) : undated));
  }

  @Override
  public Decision<S> decideAsOf(LocalDate date, S subject, Iterable<? extends Judgment> judgments) {
    return Decision.of(subject, plan.evaluate(EvaluationContext.of(subject, judgments).asOf(date)));
  }

  @Override
  public Outcome outcome(S subject, Seq<Judgment> judgments) {
    return compiled.outcome(subject, judgments);
  }

  @Override
  public Outcome outcomeAsOf(LocalDate date, S subject, Seq<Judgment> judgments) {
    return compiled.outcomeAsOf(date, subject, judgments);
  }

  @Override
  public OutcomeColumn outcomes(Batch<? extends S> batch, Seq<Judgment> judgments) {
    return compiled.outcomes(batch, judgments);
  }

  @Override
  public OutcomeColumn outcomesAsOf(
      LocalDate date, Batch<? extends S> batch, Seq<Judgment> judgments) {
    return compiled.outcomesAsOf(date, batch, judgments);
  }
}
