package dev.proviso.testkit.coverage;

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
import dev.proviso.condition.Quantifier;
import dev.proviso.condition.Truth;
import dev.proviso.condition.TwoFacts;
import dev.proviso.condition.Unless;
import dev.proviso.condition.Within;
import dev.proviso.rule.Rule;
import dev.proviso.text.Wording;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** Numbers the places of the conditions of a rule. */
final class Planning<S> implements ConditionVisitor<S, Plan> {

  private final Places places;
  private final String rule;
  private final Seq<String> within;

  private Planning(Places places, String rule, Seq<String> within) {
    this.places = places;
    this.rule = rule;
    this.within = within;
  }

  static <S> Plan of(Rule<S> rule, Places places) {
    int own = places.add(NodeKind.RULE, rule.id(), Array.empty(), rule.id(), rule.id());
    Planning<S> planning = new Planning<>(places, rule.id(), Array.empty());
    Seq<Plan> conditions =
        rule.during()
            .toArray()
            .map(force -> planning.<S>inside("in force").plan(force.condition()))
            .append(planning.plan(rule.condition()));
    return new Plan(own, Truth.TRUE, conditions, planning.exceptions(rule.exceptions()));
  }

  private <P> Planning<P> inside(String name) {
    return new Planning<>(places, rule, within.append(name));
  }

  private Plan plan(Condition<S> condition) {
    return condition.accept(this);
  }

  private Seq<Plan> exceptions(Seq<Unless<S>> exceptions) {
    return exceptions.map(
        exception -> {
          int own = places.add(NodeKind.EXCEPTION, rule, within, exception.id(), exception.id());
          Planning<S> inside = this.<S>inside(exception.id());
          return new Plan(
              own,
              Truth.TRUE,
              Array.of(inside.plan(exception.condition())),
              inside.exceptions(exception.exceptions()));
        });
  }

  private Plan leaf(Condition<S> node) {
    int own = places.add(NodeKind.CONDITION, rule, within, Wording.of(node), Wording.denying(node));
    return new Plan(own, Truth.TRUE, Array.empty(), Array.empty());
  }

  private static Plan joiner(Truth neutral, Seq<Plan> operands) {
    return new Plan(Plan.NONE, neutral, operands, Array.empty());
  }

  @Override
  public Plan allOf(AllOf<S> node) {
    return joiner(Truth.TRUE, node.operands().map(this::plan));
  }

  @Override
  public Plan anyOf(AnyOf<S> node) {
    return joiner(Truth.FALSE, node.operands().map(this::plan));
  }

  @Override
  public Plan not(Not<S> node) {
    return joiner(Truth.TRUE, Array.of(plan(node.operand())));
  }

  @Override
  public <T> Plan comparison(Comparison<S, T> node) {
    return leaf(node);
  }

  @Override
  public <T> Plan twoFacts(TwoFacts<S, T> node) {
    return leaf(node);
  }

  @Override
  public <M> Plan listed(Listed<S, M> node) {
    return leaf(node);
  }

  @Override
  public <T> Plan datedComparison(DatedComparison<S, T> node) {
    return leaf(node);
  }

  @Override
  public <P> Plan quantified(Quantified<S, P> node) {
    return joiner(
        Truth.of(node.quantifier() == Quantifier.EVERY),
        Array.of(this.<P>inside(node.parts().name()).plan(node.each())));
  }

  @Override
  public <P> Plan within(Within<S, P> node) {
    return joiner(Truth.TRUE, Array.of(this.<P>inside(node.part().name()).plan(node.condition())));
  }

  @Override
  public Plan definition(Definition<S> node) {
    int own = places.add(NodeKind.DEFINITION, rule, within, node.name(), node.name());
    Planning<S> inside = this.<S>inside(node.name());
    return new Plan(
        own,
        Truth.TRUE,
        Array.of(inside.plan(node.condition())),
        inside.exceptions(node.exceptions()));
  }

  @Override
  public Plan opaque(Opaque<S> node) {
    return leaf(node);
  }

  @Override
  public Plan humanJudgment(HumanJudgment<S> node) {
    return leaf(node);
  }
}
