package dev.proviso.analysis;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.rule.Rule;
import dev.proviso.text.Wording;
import io.vavr.collection.Seq;

/**
 * What a rule says by itself, to be compared with what another says: definitions, lists and limits
 * by their names only, whatever is in them; nothing on which no outcome depends, such as citations
 * and the order in which conditions are written.
 */
final class RuleSignature<S> implements ConditionVisitor<S, String> {

  private RuleSignature() {}

  static String of(Rule<?> rule) {
    String during =
        rule.during().map(force -> force.period() + " " + force.date().name()).getOrElse("always");
    return rule.effect() + " " + during + " " + of(rule.condition()) + unless(rule.exceptions());
  }

  private static String of(Condition<?> condition) {
    return condition.accept(new RuleSignature<>());
  }

  private static String unless(Seq<? extends ExceptionClause<?>> exceptions) {
    return sorted(
        " unless ", exceptions.map(one -> of(one.condition()) + unless(one.exceptions())));
  }

  private static String sorted(String of, Seq<String> words) {
    return of + words.sorted().mkString("(", "; ", ")");
  }

  @Override
  public String allOf(AllOf<S> node) {
    return sorted("all of ", node.operands().map(RuleSignature::of));
  }

  @Override
  public String anyOf(AnyOf<S> node) {
    return sorted("any of ", node.operands().map(RuleSignature::of));
  }

  @Override
  public String not(Not<S> node) {
    return "not " + of(node.operand());
  }

  @Override
  public <P> String quantified(QuantifiedCondition<S, P> node) {
    return node.quantifier() + " " + node.parts().name() + " " + of(node.each());
  }

  @Override
  public <P> String partCondition(PartCondition<S, P> node) {
    return "in " + node.part().name() + " " + of(node.condition());
  }

  @Override
  public String judgmentQuestion(JudgmentQuestion<S> node) {
    // Two people can be asked the same question about different things.
    return node.id() + " " + Wording.of(node);
  }

  @Override
  public <T> String comparison(Comparison<S, T> node) {
    return Wording.of(node);
  }

  @Override
  public <T> String factComparison(FactComparison<S, T> node) {
    return Wording.of(node);
  }

  @Override
  public <M> String listMembership(ListMembership<S, M> node) {
    return Wording.of(node);
  }

  @Override
  public <T> String datedComparison(DatedComparison<S, T> node) {
    return Wording.of(node);
  }

  @Override
  public String definition(Definition<S> node) {
    return Wording.of(node);
  }

  @Override
  public String opaque(OpaqueCondition<S> node) {
    return Wording.of(node);
  }
}
