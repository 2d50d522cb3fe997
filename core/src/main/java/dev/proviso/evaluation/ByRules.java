package dev.proviso.evaluation;

import dev.proviso.algebra.RuleCombination;
import dev.proviso.rule.Combining;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.trace.PolicyTrace;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

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
    List<Effect> effects = new ArrayList<>();
    int[] places = new int[rules.size()];
    for (Applying<S> rule : rules) {
      places[effects.size()] = rule.place();
      effects.add(rule.effect());
    }
    this.combination = RuleCombination.of(combining, effects, otherwise).at(places);
  }

  @Override
  public PolicyTrace conclude(Findings<S> findings, Account<S> account) {
    return Telling.TRACES.byRules(
        policy,
        combining,
        otherwise,
        combination.outcome(findings.codes()),
        () -> account.rules(rules),
        account::residual);
  }
}
