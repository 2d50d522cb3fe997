package dev.proviso.testkit.law;

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
import dev.proviso.policy.JointPolicy;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.rule.Combining;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import io.vavr.collection.Seq;
import java.util.function.UnaryOperator;

/** Policies written in another way, mostly one that must not matter. */
final class Rewriting<S> implements ConditionVisitor<S, Condition<S>> {

  /** What is written in place of a condition, whose own operands have been written anew. */
  interface Edit {
    <S> Condition<S> of(Condition<S> condition);

    /** That the conditions of a rule come next. */
    default void into(Rule<?> rule) {}
  }

  private static final class Turning implements Edit {
    @Override
    public <S> Condition<S> of(Condition<S> condition) {
      if (condition instanceof AllOf<S> all) {
        return AllOf.of(all.operands().reverse());
      }
      return condition instanceof AnyOf<S> any ? AnyOf.of(any.operands().reverse()) : condition;
    }
  }

  private final Edit edit;

  private Rewriting(Edit edit) {
    this.edit = edit;
  }

  /** Rules under other ids. */
  static <S> Policy<S> renamed(Policy<S> policy) {
    return rules(
        policy, rules -> rules.zipWithIndex((rule, i) -> rebuilt("rule " + (i + 1), rule, c -> c)));
  }

  /** Rules in another order, but for those of which the first that applies decides. */
  static <S> Policy<S> reordered(Policy<S> policy) {
    if (policy instanceof JointPolicy<S> joint) {
      return Policy.together(joint.id(), joint.members().reverse().map(Rewriting::<S>reordered));
    }
    return ((RulePolicy<S>) policy).combining() == Combining.FIRST_APPLICABLE
        ? policy
        : rules(policy, Seq::reverse);
  }

  /** Every operand of all-of and any-of in another order. */
  static <S> Policy<S> turned(Policy<S> policy) {
    return edited(policy, new Turning());
  }

  /** Every condition as it is edited, the innermost first. */
  static <S> Policy<S> edited(Policy<S> policy, Edit edit) {
    return rules(policy, rules -> rules.map(rule -> edited(rule, edit)));
  }

  private static <S> Rule<S> edited(Rule<S> rule, Edit edit) {
    edit.into(rule);
    return rebuilt(rule.id(), rule, condition -> condition.accept(new Rewriting<S>(edit)));
  }

  private static <S> Policy<S> rules(Policy<S> policy, UnaryOperator<Seq<Rule<S>>> change) {
    if (policy instanceof JointPolicy<S> joint) {
      return Policy.together(joint.id(), joint.members().map(one -> rules(one, change)));
    }
    RulePolicy<S> of = (RulePolicy<S>) policy;
    Policy<S> changed =
        Policy.of(of.id(), change.apply(of.rules()), of.combining(), of.otherwise());
    return of.dating().map(changed::asOf).getOrElse(changed);
  }

  private static <S> Rule<S> rebuilt(String id, Rule<S> rule, UnaryOperator<Condition<S>> change) {
    Rule<S> changed = Rule.of(rule.effect(), id, change.apply(rule.condition()));
    if (rule.during().isDefined()) {
      changed = changed.during(rule.during().get().period(), rule.during().get().date());
    }
    for (Unless<S> exception : rule.exceptions()) {
      changed = changed.unless(rebuilt(exception, change));
    }
    if (rule.title().isDefined()) {
      changed = changed.titled(rule.title().get());
    }
    return changed
        .citing(rule.citations().toJavaArray(Citation[]::new))
        .oblige(rule.obligations().toJavaArray(Obligation[]::new))
        .sanction(rule.sanctions().toJavaArray(Sanction[]::new));
  }

  private static <S> Unless<S> rebuilt(Unless<S> exception, UnaryOperator<Condition<S>> change) {
    Unless<S> changed =
        Unless.<S>of(exception.id(), change.apply(exception.condition()))
            .citing(exception.citations().toJavaArray(Citation[]::new));
    for (Unless<S> inner : exception.exceptions()) {
      changed = changed.unless(rebuilt(inner, change));
    }
    return changed;
  }

  private Condition<S> anew(Condition<S> condition) {
    return condition.accept(this);
  }

  @Override
  public Condition<S> allOf(AllOf<S> node) {
    return edit.of(AllOf.of(node.operands().map(this::anew)));
  }

  @Override
  public Condition<S> anyOf(AnyOf<S> node) {
    return edit.of(AnyOf.of(node.operands().map(this::anew)));
  }

  @Override
  public Condition<S> not(Not<S> node) {
    return edit.of(Not.of(anew(node.operand())));
  }

  @Override
  public <T> Condition<S> comparison(Comparison<S, T> node) {
    return edit.of(node);
  }

  @Override
  public <T> Condition<S> twoFacts(TwoFacts<S, T> node) {
    return edit.of(node);
  }

  @Override
  public <M> Condition<S> listed(Listed<S, M> node) {
    return edit.of(node);
  }

  @Override
  public <T> Condition<S> datedComparison(DatedComparison<S, T> node) {
    return edit.of(node);
  }

  @Override
  public <P> Condition<S> quantified(Quantified<S, P> node) {
    Condition<P> each = node.each().accept(new Rewriting<P>(edit));
    return edit.of(Quantified.of(node.parts(), node.quantifier(), each));
  }

  @Override
  public <P> Condition<S> within(Within<S, P> node) {
    Condition<P> inner = node.condition().accept(new Rewriting<P>(edit));
    return edit.of(Within.of(node.part(), inner));
  }

  @Override
  public Condition<S> definition(Definition<S> node) {
    Definition<S> changed =
        Definition.<S>of(node.name(), anew(node.condition()))
            .citing(node.citations().toJavaArray(Citation[]::new));
    for (Unless<S> exception : node.exceptions()) {
      changed = changed.unless(rebuilt(exception, this::anew));
    }
    return edit.of(node.text().map(changed::quoting).getOrElse(changed));
  }

  @Override
  public Condition<S> opaque(Opaque<S> node) {
    return edit.of(node);
  }

  @Override
  public Condition<S> humanJudgment(HumanJudgment<S> node) {
    return edit.of(node);
  }
}
