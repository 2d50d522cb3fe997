package dev.proviso.evaluation;

import dev.proviso.rule.Effect;
import dev.proviso.rule.Rule;
import dev.proviso.trace.RuleTrace;
import io.vavr.control.Option;

/** A rule: its days, its condition and its exceptions. */
final class Applying<S> extends Step<S> {

  private final Rule<S> rule;
  private final Option<Integer> force;
  private final int condition;
  private final int[] exceptions;

  Applying(int place, Rule<S> rule, Option<Integer> force, int condition, int[] exceptions) {
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
  int ask(Findings<S> findings) {
    int own = findings.unless(condition, exceptions);
    return force.isEmpty() ? own : Math.min(findings.code(force.get()), own);
  }

  RuleTrace tell(Telling<S> telling) {
    return Telling.TRACES.rule(
        rule,
        telling.truth(this),
        force.map(telling::condition),
        telling.condition(condition),
        telling.exceptions(exceptions));
  }
}
