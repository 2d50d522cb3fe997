package dev.proviso.compiled;

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
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.JointPolicy;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.rule.Rule;

/** The same policy, but what code says about a whole subject is not known to anybody. */
final class WithoutCode<S> implements ConditionVisitor<S, Condition<S>> {

  private final Fact<S, Boolean> nobodyKnows =
      Fact.of("what code says", subject -> Reading.unknown());

  static <S> Policy<S> of(Policy<S> policy) {
    return new WithoutCode<S>().policy(policy);
  }

  private Policy<S> policy(Policy<S> policy) {
    if (policy instanceof JointPolicy<S> joint) {
      return Policy.together(joint.id(), joint.members().map(this::policy));
    }
    RulePolicy<S> rules = (RulePolicy<S>) policy;
    Policy<S> undated =
        Policy.of(rules.id(), rules.rules().map(this::rule), rules.combining(), rules.otherwise());
    return rules.dating().map(undated::asOf).getOrElse(undated);
  }

  private Rule<S> rule(Rule<S> rule) {
    Rule<S> bare = Rule.of(rule.effect(), rule.id(), of(rule.condition()));
    Rule<S> dated =
        rule.during().map(force -> bare.during(force.period(), force.date())).getOrElse(bare);
    return rule.exceptions().foldLeft(dated, (made, unless) -> made.unless(of(unless)));
  }

  private Unless<S> of(Unless<S> exception) {
    Unless<S> bare = Unless.of(exception.id(), of(exception.condition()));
    return exception.exceptions().foldLeft(bare, (made, unless) -> made.unless(of(unless)));
  }

  private Condition<S> of(Condition<S> condition) {
    return condition.accept(this);
  }

  @Override
  public Condition<S> allOf(AllOf<S> node) {
    return AllOf.of(node.operands().map(this::of));
  }

  @Override
  public Condition<S> anyOf(AnyOf<S> node) {
    return AnyOf.of(node.operands().map(this::of));
  }

  @Override
  public Condition<S> not(Not<S> node) {
    return Not.of(of(node.operand()));
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
    return node;
  }

  @Override
  public <P> Condition<S> within(Within<S, P> node) {
    return node;
  }

  @Override
  public Condition<S> definition(Definition<S> node) {
    Definition<S> bare = Definition.of(node.name(), of(node.condition()));
    return node.exceptions().foldLeft(bare, (made, unless) -> made.unless(of(unless)));
  }

  @Override
  public Condition<S> opaque(Opaque<S> node) {
    return Comparison.is(nobodyKnows, true);
  }

  @Override
  public Condition<S> humanJudgment(HumanJudgment<S> node) {
    return node;
  }
}
