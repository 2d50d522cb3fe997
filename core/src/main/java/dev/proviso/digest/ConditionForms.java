package dev.proviso.digest;

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
import dev.proviso.condition.Within;
import dev.proviso.text.Words;
import dev.proviso.value.ValueType;
import io.vavr.collection.Seq;

/** The form of each kind of node. */
record ConditionForms<S>(Forms forms) implements ConditionVisitor<S, Json> {

  private static Json node(String kind, Json body) {
    return Json.object().with(kind, body).json();
  }

  private Json unordered(Seq<Condition<S>> operands) {
    return Json.unordered(operands.map(forms::condition));
  }

  @Override
  public Json allOf(AllOf<S> node) {
    return node("all", unordered(node.operands()));
  }

  @Override
  public Json anyOf(AnyOf<S> node) {
    return node("any", unordered(node.operands()));
  }

  @Override
  public Json not(Not<S> node) {
    return node("not", forms.condition(node.operand()));
  }

  @Override
  public <T> Json comparison(Comparison<S, T> node) {
    return node(
        "compare",
        ordered(node.operator(), node.type())
            .with("fact", Values.fact(node.fact()))
            .with("operator", Words.of(node.operator()))
            .with(
                "constants",
                Json.unordered(node.constants().map(one -> Values.value(one, node.type()))))
            .json());
  }

  @Override
  public <T> Json twoFacts(TwoFacts<S, T> node) {
    return node(
        "compareFacts",
        ordered(node.operator(), node.type())
            .with("left", Values.fact(node.left()))
            .with("operator", Words.of(node.operator()))
            .with("right", Values.fact(node.right()))
            .json());
  }

  @Override
  public <M> Json listed(Listed<S, M> node) {
    return node(
        "listed",
        Json.object()
            .with("fact", Values.fact(node.fact()))
            .with("register", forms.reference(forms.register(node.register())))
            .with("date", Values.fact(node.date()))
            .json());
  }

  @Override
  public <T> Json datedComparison(DatedComparison<S, T> node) {
    return node(
        "compareDated",
        ordered(node.operator(), node.type())
            .with("fact", Values.fact(node.fact()))
            .with("operator", Words.of(node.operator()))
            .with("limit", forms.reference(forms.dated(node.limit(), node.type())))
            .with("date", Values.fact(node.date()))
            .json());
  }

  /**
   * A threshold among listed values, such as the constants of an enum, hangs on their order: who
   * moves one changes what it means.
   */
  private static <T> Json.Members ordered(Operator operator, ValueType<T> type) {
    Json.Members node = Json.object();
    return operator.isThreshold() && type.all().isDefined() && type.javaType() != Boolean.class
        ? node.with("order", Json.ordered(type.all().get().map(one -> Json.text(type.text(one)))))
        : node;
  }

  @Override
  public <P> Json quantified(Quantified<S, P> node) {
    return node(
        "parts",
        Json.object()
            .with("of", Values.fact(node.parts()))
            .with("quantifier", Words.of(node.quantifier()))
            .with("condition", forms.condition(node.each()))
            .json());
  }

  @Override
  public <P> Json within(Within<S, P> node) {
    return node(
        "part",
        Json.object()
            .with("of", Values.fact(node.part()))
            .with("condition", forms.condition(node.condition()))
            .json());
  }

  @Override
  public Json definition(Definition<S> node) {
    return node("definition", forms.reference(forms.definition(node)));
  }

  @Override
  public Json opaque(Opaque<S> node) {
    return node(
        "opaque",
        Json.object().with("id", node.id()).with("reads", Forms.facts(node.reads())).json());
  }

  @Override
  public Json humanJudgment(HumanJudgment<S> node) {
    return node(
        "judgment",
        Json.object()
            .with("id", node.id())
            .with("question", node.question())
            .with("citations", Values.citations(node.citations()))
            .json());
  }
}
