package dev.proviso.certificate;

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
import dev.proviso.condition.Operator;
import dev.proviso.condition.Quantified;
import dev.proviso.condition.TwoFacts;
import dev.proviso.condition.Unless;
import dev.proviso.condition.Within;
import dev.proviso.fact.Fact;
import dev.proviso.law.Citation;
import dev.proviso.policy.JointPolicy;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;

/** Policies that mean the same, with everything in another order whose order means nothing. */
final class Shuffled {

  private final Random random;
  private final IdentityHashMap<Condition<?>, Condition<?>> made = new IdentityHashMap<>();

  private Shuffled(Random random) {
    this.random = random;
  }

  static <S> Policy<S> of(Policy<S> policy, Random random) {
    return new Shuffled(random).policy(policy);
  }

  private <S> Policy<S> policy(Policy<S> policy) {
    if (policy instanceof JointPolicy<S> joint) {
      return Policy.together(joint.id(), joint.members().map(this::policy));
    }
    RulePolicy<S> rules = (RulePolicy<S>) policy;
    Policy<S> other =
        Policy.of(rules.id(), rules.rules().map(this::rule), rules.combining(), rules.otherwise());
    return rules.dating().isDefined() ? other.asOf(rules.dating().get()) : other;
  }

  private <S> Rule<S> rule(Rule<S> rule) {
    Rule<S> other =
        Rule.of(rule.effect(), rule.id(), condition(rule.condition()))
            .citing(rule.citations().toJavaArray(Citation[]::new))
            .oblige(rule.obligations().toJavaArray(Obligation[]::new))
            .sanction(mixed(rule.sanctions()).toJavaArray(Sanction[]::new));
    other = rule.title().isDefined() ? other.titled(rule.title().get()) : other;
    other =
        rule.during().isDefined()
            ? other.during(rule.during().get().period(), rule.during().get().date())
            : other;
    for (Unless<S> exception : rule.exceptions()) {
      other = other.unless(exception(exception));
    }
    return other;
  }

  private <S> Unless<S> exception(Unless<S> exception) {
    Unless<S> other =
        Unless.<S>of(exception.id(), condition(exception.condition()))
            .citing(exception.citations().toJavaArray(Citation[]::new));
    for (Unless<S> inner : exception.exceptions()) {
      other = other.unless(exception(inner));
    }
    return other;
  }

  private <T> Seq<T> mixed(Seq<T> things) {
    List<T> all = things.toJavaList();
    Collections.shuffle(all, random);
    return Array.ofAll(all);
  }

  /** What is shared stays shared, as two definitions of one name must be the same. */
  @SuppressWarnings("unchecked") // each condition stands under one of its own subject
  private <S> Condition<S> condition(Condition<S> condition) {
    Condition<?> known = made.get(condition);
    if (known == null) {
      known = condition.accept(new Mixing<S>());
      made.put(condition, known);
    }
    return (Condition<S>) known;
  }

  private final class Mixing<S> implements ConditionVisitor<S, Condition<S>> {

    private Seq<Condition<S>> operands(Seq<Condition<S>> operands) {
      return mixed(operands.map(Shuffled.this::condition));
    }

    @Override
    public Condition<S> allOf(AllOf<S> node) {
      return AllOf.of(operands(node.operands()));
    }

    @Override
    public Condition<S> anyOf(AnyOf<S> node) {
      return AnyOf.of(operands(node.operands()));
    }

    @Override
    public Condition<S> not(Not<S> node) {
      return Not.of(condition(node.operand()));
    }

    @Override
    @SuppressWarnings("unchecked") // the constants are those that the comparison was made with
    public <T> Condition<S> comparison(Comparison<S, T> node) {
      if (node.operator() == Operator.IS_ONE_OF) {
        return Comparison.isOneOf(node.fact(), (Seq<T>) mixed(node.constants()));
      }
      return node.operator().isAboutSets()
          ? Comparison.ofSet(
              (Fact<S, Set<Object>>) node.fact(), node.operator(), mixed(node.constants()))
          : node;
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
      Definition<S> other =
          Definition.<S>of(node.name(), condition(node.condition()))
              .citing(node.citations().toJavaArray(Citation[]::new));
      other = node.text().isDefined() ? other.quoting(node.text().get()) : other;
      for (Unless<S> inner : node.exceptions()) {
        other = other.unless(exception(inner));
      }
      return other;
    }

    @Override
    public Condition<S> opaque(Opaque<S> node) {
      return Opaque.of(node.id(), node.predicate(), mixed(node.reads()));
    }

    @Override
    public Condition<S> humanJudgment(HumanJudgment<S> node) {
      return node;
    }
  }
}
