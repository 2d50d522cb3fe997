package dev.proviso.policy;

import dev.proviso.condition.Unless;
import dev.proviso.condition.Within;
import dev.proviso.fact.Fact;
import dev.proviso.law.Citation;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import java.time.LocalDate;

/** Asks policies about a part of the subject that is whole. */
record Lifting<S, P>(Fact<S, P> part) {

  Policy<S> policy(Policy<P> policy) {
    if (policy instanceof JointPolicy<P> joint) {
      return Policy.together(joint.id(), joint.members().map(this::policy));
    }
    RulePolicy<P> rules = (RulePolicy<P>) policy;
    Policy<S> lifted =
        Policy.of(rules.id(), rules.rules().map(this::rule), rules.combining(), rules.otherwise());
    return rules.dating().map(date -> lifted.asOf(date(date))).getOrElse(lifted);
  }

  private Rule<S> rule(Rule<P> rule) {
    Rule<S> lifted =
        Rule.<S>of(rule.effect(), rule.id(), Within.of(part, rule.condition()))
            .citing(rule.citations().toJavaArray(Citation[]::new))
            .oblige(rule.obligations().toJavaArray(Obligation[]::new))
            .sanction(rule.sanctions().toJavaArray(Sanction[]::new));
    lifted = rule.title().isDefined() ? lifted.titled(rule.title().get()) : lifted;
    lifted =
        rule.during().isDefined()
            ? lifted.during(rule.during().get().period(), date(rule.during().get().date()))
            : lifted;
    for (Unless<P> exception : rule.exceptions()) {
      lifted = lifted.unless(exception(exception));
    }
    return lifted;
  }

  private Unless<S> exception(Unless<P> exception) {
    Unless<S> lifted =
        Unless.<S>of(exception.id(), Within.of(part, exception.condition()))
            .citing(exception.citations().toJavaArray(Citation[]::new));
    for (Unless<P> inner : exception.exceptions()) {
      lifted = lifted.unless(exception(inner));
    }
    return lifted;
  }

  private Fact<S, LocalDate> date(Fact<P, LocalDate> date) {
    return date.isAsOf()
        ? Fact.asOf()
        : Fact.of(part.name() + ": " + date.name(), new PartOfPart<>(part, date));
  }
}
