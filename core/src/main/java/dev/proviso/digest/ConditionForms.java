package dev.proviso.digest;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.value.ValueType;
import io.vavr.collection.Seq;

/** The form of each kind of node. */
record ConditionForms<S>(CanonicalFormBuilder forms) implements ConditionVisitor<S, CanonicalJson> {

  private static CanonicalJson node(String kind, CanonicalJson body) {
    return CanonicalJson.object().with(kind, body).json();
  }

  private CanonicalJson unordered(Seq<Condition<S>> operands) {
    return CanonicalJson.unordered(operands.map(forms::condition));
  }

  @Override
  public CanonicalJson allOf(AllOf<S> node) {
    return node("all", unordered(node.operands()));
  }

  @Override
  public CanonicalJson anyOf(AnyOf<S> node) {
    return node("any", unordered(node.operands()));
  }

  @Override
  public CanonicalJson not(Not<S> node) {
    return node("not", forms.condition(node.operand()));
  }

  @Override
  public <T> CanonicalJson comparison(Comparison<S, T> node) {
    return node(
        "compare",
        ordered(node.operator(), node.type())
            .with("fact", ValueForms.fact(node.fact()))
            .with("operator", CanonicalWord.of(node.operator()))
            .with(
                "constants",
                CanonicalJson.unordered(
                    node.constants().map(one -> ValueForms.value(one, node.type()))))
            .json());
  }

  @Override
  public <T> CanonicalJson factComparison(FactComparison<S, T> node) {
    return node(
        "compareFacts",
        ordered(node.operator(), node.type())
            .with("left", ValueForms.fact(node.left()))
            .with("operator", CanonicalWord.of(node.operator()))
            .with("right", ValueForms.fact(node.right()))
            .json());
  }

  @Override
  public <M> CanonicalJson listMembership(ListMembership<S, M> node) {
    return node(
        "listed",
        CanonicalJson.object()
            .with("fact", ValueForms.fact(node.fact()))
            .with("register", forms.reference(forms.register(node.register())))
            .with("date", ValueForms.fact(node.date()))
            .json());
  }

  @Override
  public <T> CanonicalJson datedComparison(DatedComparison<S, T> node) {
    return node(
        "compareDated",
        ordered(node.operator(), node.type())
            .with("fact", ValueForms.fact(node.fact()))
            .with("operator", CanonicalWord.of(node.operator()))
            .with("limit", forms.reference(forms.dated(node.limit(), node.type())))
            .with("date", ValueForms.fact(node.date()))
            .json());
  }

  /**
   * The meaning of a threshold among listed values, such as the constants of an enum, depends on
   * their order. The form therefore contains the values in their order.
   */
  private static <T> CanonicalJson.Members ordered(Operator operator, ValueType<T> type) {
    ValueForms.checkComparison(type);
    CanonicalJson.Members node = CanonicalJson.object();
    return operator.isThreshold() && type.all().isDefined() && type.javaType() != Boolean.class
        ? node.with(
            "order",
            CanonicalJson.ordered(type.all().get().map(one -> CanonicalJson.text(type.text(one)))))
        : node;
  }

  @Override
  public <P> CanonicalJson quantified(QuantifiedCondition<S, P> node) {
    return node(
        "parts",
        CanonicalJson.object()
            .with("of", ValueForms.fact(node.parts()))
            .with("quantifier", CanonicalWord.of(node.quantifier()))
            .with("condition", forms.condition(node.each()))
            .json());
  }

  @Override
  public <P> CanonicalJson partCondition(PartCondition<S, P> node) {
    return node(
        "part",
        CanonicalJson.object()
            .with("of", ValueForms.fact(node.part()))
            .with("condition", forms.condition(node.condition()))
            .json());
  }

  @Override
  public CanonicalJson definition(Definition<S> node) {
    return node("definition", forms.reference(forms.definition(node)));
  }

  @Override
  public CanonicalJson opaque(OpaqueCondition<S> node) {
    return node(
        "opaque",
        CanonicalJson.object()
            .with("id", node.id())
            .with("reads", CanonicalFormBuilder.facts(node.reads()))
            .json());
  }

  @Override
  public CanonicalJson judgmentQuestion(JudgmentQuestion<S> node) {
    return node(
        "judgment",
        CanonicalJson.object()
            .with("id", node.id())
            .with("question", node.question())
            .with("citations", ValueForms.citations(node.citations()))
            .json());
  }
}
