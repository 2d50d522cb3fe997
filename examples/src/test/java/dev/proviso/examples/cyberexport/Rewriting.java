package dev.proviso.examples.cyberexport;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.HumanJudgment;
import dev.proviso.condition.Listed;
import dev.proviso.condition.Not;
import dev.proviso.condition.Opaque;
import dev.proviso.condition.Quantified;
import dev.proviso.condition.TwoFacts;
import dev.proviso.condition.Unless;
import dev.proviso.condition.Within;
import dev.proviso.law.Citation;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;

/** Writes a policy anew with something else in one place, as an author does by mistake. */
final class Rewriting {

  /** What is written in place of a condition; null if that is no mistake to be made there. */
  interface Slip {
    @Nullable Condition<?> instead(Condition<?> condition);
  }

  private final Slip slip;
  private int made;

  Rewriting(Slip slip) {
    this.slip = slip;
  }

  /** How many places were changed. */
  int made() {
    return made;
  }

  <S> Policy<S> policy(Policy<S> policy) {
    RulePolicy<S> rules = (RulePolicy<S>) policy;
    Policy<S> written =
        Policy.of(rules.id(), rules.rules().map(this::rule), rules.combining(), rules.otherwise());
    return rules.dating().map(written::asOf).getOrElse(written);
  }

  private <S> Rule<S> rule(Rule<S> rule) {
    Rule<S> written =
        Rule.<S>of(rule.effect(), rule.id(), condition(rule.condition()))
            .citing(rule.citations().toJavaArray(Citation[]::new))
            .oblige(rule.obligations().toJavaArray(Obligation[]::new))
            .sanction(rule.sanctions().toJavaArray(Sanction[]::new));
    for (Unless<S> exception : rule.exceptions()) {
      written = written.unless(exception(exception));
    }
    return written;
  }

  private <S> Unless<S> exception(Unless<S> exception) {
    Unless<S> written =
        Unless.<S>of(exception.id(), condition(exception.condition()))
            .citing(exception.citations().toJavaArray(Citation[]::new));
    for (Unless<S> inner : exception.exceptions()) {
      written = written.unless(exception(inner));
    }
    return written;
  }

  @SuppressWarnings("unchecked") // a slip is about the same subject
  <S> Condition<S> condition(Condition<S> condition) {
    Condition<?> instead = slip.instead(condition);
    if (instead != null) {
      made++;
      return (Condition<S>) instead;
    }
    return condition.accept(new Nodes<S>());
  }

  private final class Nodes<S> implements ConditionVisitor<S, Condition<S>> {

    private Seq<Condition<S>> all(Seq<Condition<S>> operands) {
      return operands.map(Rewriting.this::condition);
    }

    @Override
    public Condition<S> allOf(AllOf<S> node) {
      return AllOf.of(all(node.operands()));
    }

    @Override
    public Condition<S> anyOf(AnyOf<S> node) {
      return AnyOf.of(all(node.operands()));
    }

    @Override
    public Condition<S> not(Not<S> node) {
      return Not.of(condition(node.operand()));
    }

    @Override
    public <T> Condition<S> comparison(Comparison<S, T> node) {
      return node;
    }

    @Override
    public <T> Condition<S> twoFacts(TwoFacts<S, T> node) {
      return node;
    }

    @Override
    public <M> Condition<S> listed(Listed<S, M> node) {
      return node;
    }

    @Override
    public <T> Condition<S> datedComparison(DatedComparison<S, T> node) {
      return node;
    }

    @Override
    public <P> Condition<S> quantified(Quantified<S, P> node) {
      return Quantified.of(node.parts(), node.quantifier(), condition(node.each()));
    }

    @Override
    public <P> Condition<S> within(Within<S, P> node) {
      return Within.of(node.part(), condition(node.condition()));
    }

    @Override
    public Condition<S> definition(Definition<S> node) {
      Definition<S> written =
          Definition.<S>of(node.name(), condition(node.condition()))
              .citing(node.citations().toJavaArray(Citation[]::new));
      for (Unless<S> exception : node.exceptions()) {
        written = written.unless(exception(exception));
      }
      return written;
    }

    @Override
    public Condition<S> opaque(Opaque<S> node) {
      return node;
    }

    @Override
    public Condition<S> humanJudgment(HumanJudgment<S> node) {
      return node;
    }
  }
}
