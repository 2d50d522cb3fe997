package dev.proviso.testkit;

import dev.proviso.condition.Unless;
import dev.proviso.law.Citation;
import dev.proviso.policy.JointPolicy;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.rule.Rule;
import io.vavr.collection.Seq;
import java.util.function.UnaryOperator;

/** The same policy, put together anew with its rules changed in ways that mean the same. */
final class Rewritten {

  private Rewritten() {}

  static <S> Policy<S> of(Policy<S> policy, UnaryOperator<Seq<Rule<S>>> change) {
    if (policy instanceof JointPolicy<S> joint) {
      return Policy.together(joint.id(), joint.members().map(member -> of(member, change)));
    }
    RulePolicy<S> rules = (RulePolicy<S>) policy;
    Policy<S> written =
        Policy.of(rules.id(), change.apply(rules.rules()), rules.combining(), rules.otherwise());
    return rules.dating().map(written::asOf).getOrElse(written);
  }

  static <S> Rule<S> named(Rule<S> rule, String id) {
    Rule<S> written =
        Rule.<S>of(rule.effect(), id, rule.condition())
            .citing(rule.citations().toJavaArray(Citation[]::new));
    if (rule.during().isDefined()) {
      written = written.during(rule.during().get().period(), rule.during().get().date());
    }
    for (Unless<S> exception : rule.exceptions()) {
      written = written.unless(exception);
    }
    return written;
  }
}
