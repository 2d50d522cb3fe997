package dev.proviso.policy;

import dev.proviso.condition.PartCondition;
import dev.proviso.fact.Fact;
import dev.proviso.rule.Rule;
import java.time.LocalDate;

/** Asks policies about a part of the subject that is whole. */
record PolicyLifter<S, P>(Fact<S, P> part) {

  Rule<S> rule(Rule<P> rule) {
    return rule.rewrite(condition -> PartCondition.of(part, condition), this::date);
  }

  Fact<S, LocalDate> date(Fact<P, LocalDate> date) {
    return Fact.ofPart(part, date);
  }
}
