package dev.proviso.testkit.coverage;

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
import dev.proviso.condition.Quantifier;
import dev.proviso.condition.Truth;
import dev.proviso.rule.Rule;
import dev.proviso.text.Wording;
import dev.proviso.wording.PresenceQuestion;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** Numbers the places of the conditions of a rule. */
final class CoveragePlanBuilder<S> implements ConditionVisitor<S, CoveragePlan> {

  private final PolicyLocations locations;
  private final String rule;
  private final Seq<String> within;

  private CoveragePlanBuilder(PolicyLocations locations, String rule, Seq<String> within) {
    this.locations = locations;
    this.rule = rule;
    this.within = within;
  }

  static <S> CoveragePlan of(Rule<S> rule, PolicyLocations locations) {
    int own = locations.add(NodeKind.RULE, rule.id(), Array.empty(), rule.id());
    CoveragePlanBuilder<S> planning =
        new CoveragePlanBuilder<>(locations, rule.id(), Array.empty());
    Seq<CoveragePlan> conditions =
        rule.during()
            .toArray()
            .map(force -> planning.<S>inside("in force").plan(force.condition()))
            .append(planning.plan(rule.condition()));
    return new CoveragePlan(own, Truth.TRUE, conditions, planning.exceptions(rule.exceptions()));
  }

  private <P> CoveragePlanBuilder<P> inside(String name) {
    return new CoveragePlanBuilder<>(locations, rule, within.append(name));
  }

  private CoveragePlan plan(Condition<S> condition) {
    return condition.accept(this);
  }

  private Seq<CoveragePlan> exceptions(Seq<ExceptionClause<S>> exceptions) {
    return exceptions.map(
        exception -> {
          int own = locations.add(NodeKind.EXCEPTION, rule, within, exception.id());
          CoveragePlanBuilder<S> inside = this.<S>inside(exception.id());
          return new CoveragePlan(
              own,
              Truth.TRUE,
              Array.of(inside.plan(exception.condition())),
              inside.exceptions(exception.exceptions()));
        });
  }

  private CoveragePlan leaf(Condition<S> node) {
    return leaf(node, Wording.of(node), Wording.of(node));
  }

  /** That there is a value to be compared, which the author did not write as a condition. */
  private CoveragePlan present(Condition<S> presence, String comparison) {
    return leaf(presence, comparison + " and not absent", comparison);
  }

  private CoveragePlan leaf(Condition<S> node, String name, String affirmation) {
    int own =
        locations.add(NodeKind.CONDITION, rule, within, name, affirmation, Wording.denying(node));
    return new CoveragePlan(own, Truth.TRUE, Array.empty(), Array.empty());
  }

  private static CoveragePlan joiner(Truth neutral, Seq<CoveragePlan> operands) {
    return new CoveragePlan(CoveragePlan.NONE, neutral, operands, Array.empty());
  }

  @Override
  public CoveragePlan allOf(AllOf<S> node) {
    Seq<CoveragePlan> operands =
        PresenceQuestion.comparedIn(node)
            .map(
                compared ->
                    node.operands()
                        .init()
                        .map(one -> present(one, Wording.of(compared)))
                        .append(plan(compared)))
            .getOrElse(() -> node.operands().map(this::plan));
    return joiner(Truth.TRUE, operands);
  }

  @Override
  public CoveragePlan anyOf(AnyOf<S> node) {
    return joiner(Truth.FALSE, node.operands().map(this::plan));
  }

  /** The denial of a comparison is one place, in the words in which it is written. */
  @Override
  public CoveragePlan not(Not<S> node) {
    return node.operand().accept(new JoinerTest<>())
        ? joiner(Truth.TRUE, Array.of(plan(node.operand())))
        : leaf(node);
  }

  @Override
  public <T> CoveragePlan comparison(Comparison<S, T> node) {
    return leaf(node);
  }

  @Override
  public <T> CoveragePlan factComparison(FactComparison<S, T> node) {
    return leaf(node);
  }

  @Override
  public <M> CoveragePlan listMembership(ListMembership<S, M> node) {
    return leaf(node);
  }

  @Override
  public <T> CoveragePlan datedComparison(DatedComparison<S, T> node) {
    return leaf(node);
  }

  @Override
  public <P> CoveragePlan quantified(QuantifiedCondition<S, P> node) {
    return joiner(
        Truth.of(node.quantifier() == Quantifier.EVERY),
        Array.of(this.<P>inside(node.parts().name()).plan(node.each())));
  }

  @Override
  public <P> CoveragePlan partCondition(PartCondition<S, P> node) {
    return joiner(Truth.TRUE, Array.of(this.<P>inside(node.part().name()).plan(node.condition())));
  }

  @Override
  public CoveragePlan definition(Definition<S> node) {
    int own = locations.add(NodeKind.DEFINITION, rule, within, node.name());
    CoveragePlanBuilder<S> inside = this.<S>inside(node.name());
    return new CoveragePlan(
        own,
        Truth.TRUE,
        Array.of(inside.plan(node.condition())),
        inside.exceptions(node.exceptions()));
  }

  @Override
  public CoveragePlan opaque(OpaqueCondition<S> node) {
    return leaf(node);
  }

  @Override
  public CoveragePlan judgmentQuestion(JudgmentQuestion<S> node) {
    return leaf(node);
  }

  /** Whether a condition has conditions within it. */
  private static final class JoinerTest<S> extends ConditionVisitor.Default<S, Boolean> {

    @Override
    public Boolean allOf(AllOf<S> node) {
      return true;
    }

    @Override
    public Boolean anyOf(AnyOf<S> node) {
      return true;
    }

    @Override
    public Boolean not(Not<S> node) {
      return true;
    }

    @Override
    public <P> Boolean quantified(QuantifiedCondition<S, P> node) {
      return true;
    }

    @Override
    public <P> Boolean partCondition(PartCondition<S, P> node) {
      return true;
    }

    @Override
    public Boolean definition(Definition<S> node) {
      return true;
    }

    @Override
    protected Boolean otherwise(Condition<S> node) {
      return false;
    }
  }
}
