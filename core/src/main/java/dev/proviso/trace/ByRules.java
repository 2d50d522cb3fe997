package dev.proviso.trace;

import dev.proviso.algebra.RuleCombination;
import dev.proviso.rule.Combining;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Rules that combine. */
final class ByRules<S> implements Concluding<S> {

  private final String policy;
  private final Option<Combining> combining;
  private final Option<Outcome> otherwise;
  private final Seq<Applying<S>> rules;
  private final RuleCombination combination;

  ByRules(String policy, Combining combining, Outcome otherwise, Seq<Applying<S>> rules) {
    this.policy = policy;
    this.combining = Option.some(combining);
    this.otherwise = Option.some(otherwise);
    this.rules = rules;
    this.combination =
        RuleCombination.of(combining, rules.map(Applying::effect).toJavaList(), otherwise)
            .at(rules.toJavaStream().mapToInt(Applying::place).toArray());
  }

  @Override
  public PolicyTrace conclude(Findings<S> findings, Account<S> account) {
    return PolicyTrace.byRules(
        policy,
        combining,
        otherwise,
        combination.outcome(findings.codes()),
        () -> account.rules(rules));
  }
}
