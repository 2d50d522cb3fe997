package dev.proviso.evaluation;

import dev.proviso.trace.PolicyTrace;
import dev.proviso.trace.RuleTrace;
import dev.proviso.trace.access.ResidualPolicy;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;

/** Tells of findings when somebody asks, and of what policies have in common but once. */
final class Account<S> {

  private final Findings<S> findings;
  private final EvaluationContext<S> about;
  private @Nullable Telling<S> telling;

  Account(Findings<S> findings, EvaluationContext<S> about) {
    this.findings = findings;
    this.about = about;
  }

  ResidualPolicy residual(PolicyTrace trace) {
    return new ResidualSearch(trace, new UnknownParts(findings, about.dateQuestion()));
  }

  synchronized Seq<RuleTrace> rules(Seq<Applying<S>> rules) {
    if (telling == null) {
      telling = Telling.of(findings, about.dateQuestion());
    }
    Telling<S> told = telling;
    return rules.map(rule -> rule.tell(told));
  }
}
