package dev.proviso.analysis;

import static dev.proviso.analysis.WorldFacts.CHANGE;
import static dev.proviso.analysis.WorldFacts.DAY_OF_REPORT;
import static dev.proviso.analysis.WorldFacts.NEXT_CHANGE;

import dev.proviso.fact.Fact;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.List;

/**
 * Generates rules and policies about a world.
 *
 * @param isOneDated whether lists of parts are asked, of which as many are enumerated as it takes
 *     on one date
 */
record WorldPolicies(
    WorldChoices choices, WorldConditions conditions, WorldPlace whole, boolean isOneDated) {

  Rule<Sample> rule(int size) {
    Rule<Sample> rule =
        Rule.of(
            choices.pick(Effect.class), "rule-" + conditions.next(), conditions.draw(whole, size));
    while (choices.one(3)) {
      rule = rule.unless(conditions.exception(whole, size - 1));
    }
    return !whole.dates.isEmpty() && choices.one(4)
        ? rule.during(Period.from(CHANGE).until(NEXT_CHANGE), choices.pick(whole.dates))
        : rule;
  }

  Policy<Sample> policy(int size) {
    Policy<Sample> policy = undated(size);
    return isDated() ? policy.asOf(choices.pick(datings())) : policy;
  }

  private List<Fact<Sample, LocalDate>> datings() {
    return Array.of(Sample.DAY, DAY_OF_REPORT).filter(day -> whole.has(day.name())).asJava();
  }

  /** What is asked of parts on two dates would take more parts than are enumerated. */
  private boolean isDated() {
    return !datings().isEmpty() && !isOneDated && choices.one(2);
  }

  private Policy<Sample> undated(int size) {
    return choices.one(4)
        ? Policy.allMustPermit("joint " + conditions.next(), Array.fill(2, () -> undated(size - 1)))
        : ofRules(Array.fill(1 + choices.below(3), () -> rule(size)));
  }

  private Policy<Sample> ofRules(Seq<Rule<Sample>> rules) {
    return Policy.of(
        "policy " + conditions.next(), rules, choices.pick(CombiningAlgorithm.class), otherwise());
  }

  private Outcome otherwise() {
    return choices.pick(List.of(Outcome.PERMITTED, Outcome.FORBIDDEN, Outcome.NOT_APPLICABLE));
  }

  /** A policy that is often an edition of another. */
  Policy<Sample> edited(Policy<Sample> policy, int size) {
    if (!(policy instanceof dev.proviso.policy.RulePolicy<Sample> rules) || choices.one(3)) {
      return policy(size);
    }
    Seq<Rule<Sample>> edited =
        choices.one(2) && rules.rules().size() > 1
            ? rules.rules().removeAt(choices.below(rules.rules().size()))
            : rules.rules().append(rule(size));
    Policy<Sample> made = Policy.of(rules.id(), edited, rules.combining(), rules.otherwise());
    return rules.dating().map(made::asOf).getOrElse(made);
  }
}
