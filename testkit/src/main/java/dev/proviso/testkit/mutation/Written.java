package dev.proviso.testkit.mutation;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.Not;
import dev.proviso.condition.Unless;
import dev.proviso.law.Citation;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.rule.Combining;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Rules, exceptions, definitions and policies, written anew with one part changed. */
final class Written {

  private Written() {}

  static <S> Condition<S> negation(Condition<S> condition) {
    return condition instanceof Not<S> not ? not.operand() : Not.of(condition);
  }

  static <S> Rule<S> with(
      Rule<S> rule, Effect effect, Condition<S> condition, Seq<Unless<S>> exceptions) {
    return with(rule, effect, condition, exceptions, rule.during().map(force -> force.period()));
  }

  static <S> Rule<S> with(
      Rule<S> rule,
      Effect effect,
      Condition<S> condition,
      Seq<Unless<S>> exceptions,
      Option<Period> during) {
    Rule<S> written = Rule.of(effect, rule.id(), condition);
    if (rule.during().isDefined() && during.isDefined()) {
      written = written.during(during.get(), rule.during().get().date());
    }
    for (Unless<S> exception : exceptions) {
      written = written.unless(exception);
    }
    if (rule.title().isDefined()) {
      written = written.titled(rule.title().get());
    }
    return written
        .citing(rule.citations().toJavaArray(Citation[]::new))
        .oblige(rule.obligations().toJavaArray(Obligation[]::new))
        .sanction(rule.sanctions().toJavaArray(Sanction[]::new));
  }

  static <S> Unless<S> with(
      Unless<S> exception, Condition<S> condition, Seq<Unless<S>> exceptions) {
    Unless<S> written =
        Unless.<S>of(exception.id(), condition)
            .citing(exception.citations().toJavaArray(Citation[]::new));
    for (Unless<S> inner : exceptions) {
      written = written.unless(inner);
    }
    return written;
  }

  static <S> Definition<S> with(
      Definition<S> node, Condition<S> condition, Seq<Unless<S>> exceptions) {
    Definition<S> written =
        Definition.<S>of(node.name(), condition)
            .citing(node.citations().toJavaArray(Citation[]::new));
    for (Unless<S> exception : exceptions) {
      written = written.unless(exception);
    }
    return node.text().map(written::quoting).getOrElse(written);
  }

  static <S> Policy<S> with(RulePolicy<S> policy, Seq<Rule<S>> rules) {
    return with(policy, rules, policy.combining(), policy.otherwise());
  }

  static <S> Policy<S> with(
      RulePolicy<S> policy, Seq<Rule<S>> rules, Combining combining, Outcome otherwise) {
    Policy<S> written = Policy.of(policy.id(), rules, combining, otherwise);
    return policy.dating().map(written::asOf).getOrElse(written);
  }
}
