package dev.proviso.evaluation;

import dev.proviso.trace.PolicyTrace;
import dev.proviso.trace.RuleTrace;
import dev.proviso.trace.access.ResidualPolicy;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;

/** Tells of findings when somebody asks, and of what policies have in common but once. */
final class Account<S> {

  private final Findings<S> findings;
  private final String dateName;
  private @Nullable Telling<S> telling;

  Account(Findings<S> findings, String dateName) {
    this.findings = findings;
    this.dateName = dateName;
  }

  ResidualPolicy residual(PolicyTrace trace) {
    return new ResidualSearch(trace, new UnknownParts(findings, dateName));
  }

  synchronized Seq<RuleTrace> rules(Seq<Applying<S>> rules) {
    if (telling == null) {
      telling = Telling.of(findings, dateName);
    }
    Telling<S> told = telling;
    return rules.map(rule -> rule.tell(told));
  }
}
