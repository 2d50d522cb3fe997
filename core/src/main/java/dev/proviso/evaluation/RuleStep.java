package dev.proviso.evaluation;

import dev.proviso.rule.Effect;
import dev.proviso.rule.Rule;
import dev.proviso.trace.RuleTrace;
import io.vavr.control.Option;

/** A rule: its days, its condition and its exceptions. */
final class RuleStep<S> extends Step<S> {

  private final Rule<S> rule;
  private final Option<Integer> force;
  private final int condition;
  private final int[] exceptions;

  RuleStep(int place, Rule<S> rule, Option<Integer> force, int condition, int[] exceptions) {
    super(place);
    this.rule = rule;
    this.force = force;
    this.condition = condition;
    this.exceptions = exceptions;
  }

  Effect effect() {
    return rule.effect();
  }

  @Override
  int ask(Evaluation<S> evaluation) {
    int own = evaluation.unless(condition, exceptions);
    return force.isEmpty() ? own : Math.min(evaluation.code(force.get()), own);
  }

  RuleTrace trace(TraceBuilder<S> traces) {
    return TraceBuilder.TRACES.rule(
        rule,
        traces.truth(this),
        force.map(traces::condition),
        traces.condition(condition),
        traces.exceptions(exceptions));
  }
}
