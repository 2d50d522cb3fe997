package dev.proviso.evaluation;

import dev.proviso.trace.PolicyTrace;
import dev.proviso.trace.RuleTrace;
import dev.proviso.trace.access.ResidualPolicy;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;

/** Builds the traces of findings on request, those that policies have in common only once. */
final class LazyTrace<S> {

  private final Evaluation<S> evaluation;
  private final EvaluationContext<S> about;
  private @Nullable TraceBuilder<S> traces;

  LazyTrace(Evaluation<S> evaluation, EvaluationContext<S> about) {
    this.evaluation = evaluation;
    this.about = about;
  }

  ResidualPolicy residual(PolicyTrace trace) {
    return new ResidualSearch(trace, new UnknownPartEvaluator(evaluation, about.dateQuestion()));
  }

  synchronized Seq<RuleTrace> rules(Seq<RuleStep<S>> rules) {
    if (traces == null) {
      traces = TraceBuilder.of(evaluation, about.dateQuestion());
    }
    TraceBuilder<S> builder = traces;
    return rules.map(rule -> rule.trace(builder));
  }
}
