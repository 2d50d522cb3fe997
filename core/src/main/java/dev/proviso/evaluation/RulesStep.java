package dev.proviso.evaluation;

import dev.proviso.algebra.RuleCombination;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.trace.PolicyTrace;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/** Rules that combine. */
final class RulesStep<S> implements PolicyStep<S> {

  private final String policy;
  private final Option<CombiningAlgorithm> combining;
  private final Option<Outcome> otherwise;
  private final Seq<RuleStep<S>> rules;
  private final RuleCombination combination;

  RulesStep(
      String policy, CombiningAlgorithm combining, Outcome otherwise, Seq<RuleStep<S>> rules) {
    this.policy = policy;
    this.combining = Option.some(combining);
    this.otherwise = Option.some(otherwise);
    this.rules = rules;
    List<Effect> effects = new ArrayList<>();
    int[] places = new int[rules.size()];
    for (RuleStep<S> rule : rules) {
      places[effects.size()] = rule.place();
      effects.add(rule.effect());
    }
    this.combination = RuleCombination.of(combining, effects, otherwise).at(places);
  }

  @Override
  public PolicyTrace conclude(Evaluation<S> evaluation, LazyTrace<S> account) {
    return TraceBuilder.TRACES.byRules(
        policy,
        combining,
        otherwise,
        combination.outcome(evaluation.codes()),
        () -> account.rules(rules),
        account::residual);
  }
}
