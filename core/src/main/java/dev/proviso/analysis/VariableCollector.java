package dev.proviso.analysis;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionWalker;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.fact.Fact;
import dev.proviso.rule.EffectivePeriod;
import java.time.LocalDate;

/** Finds all that conditions ask for, with every constant that distinguishes two answers. */
final class VariableCollector<S> extends ConditionWalker<S> {

  private final VariableSpace space;
  private final String within;

  /** The way to what is collected, as traces call it. */
  private final String named;

  private final boolean isOfPolicy;

  private VariableCollector(VariableSpace space, String within, String named, boolean isOfPolicy) {
    this.space = space;
    this.within = within;
    this.named = named;
    this.isOfPolicy = isOfPolicy;
  }

  /** Collects from conditions that are claimed or assumed, whose definitions no policy uses. */
  static <S> VariableCollector<S> ofCondition(VariableSpace space) {
    return new VariableCollector<>(space, "", "", false);
  }

  /** Collects from the rules of a policy. */
  static <S> VariableCollector<S> ofPolicy(VariableSpace space) {
    return new VariableCollector<>(space, "", "", true);
  }

  @Override
  protected <P> VariableCollector<P> part(Fact<S, ?> part) {
    return new VariableCollector<>(
        space,
        named(space.part(within, part), part).inside(),
        named + part.name() + " › ",
        isOfPolicy);
  }

  private Axis axis(Fact<S, ?> fact) {
    return named(space.fact(within, fact), fact).axis();
  }

  private VariableSpace.Asked named(VariableSpace.Asked asked, Fact<S, ?> fact) {
    asked.axis().names.add(space.path + named + fact.name());
    return asked;
  }

  @Override
  public <T> ConditionWalker<S> comparison(Comparison<S, T> node) {
    Axis axis = axis(node.fact());
    if (node.operator().isAboutSets()) {
      axis.ofSets = true;
      axis.elementsTyped(node.type());
      node.constants().forEach(axis::element);
    } else {
      axis.typed(node.type()).mention(node.constants());
    }
    axis.ordered |= node.operator().isThreshold();
    return this;
  }

  @Override
  public <T> ConditionWalker<S> factComparison(FactComparison<S, T> node) {
    Axis left = axis(node.left());
    Axis right = axis(node.right());
    left.join(right);
    left.ordered |= node.operator().isThreshold();
    return this;
  }

  @Override
  public <M> ConditionWalker<S> listMembership(ListMembership<S, M> node) {
    Axis axis = axis(node.fact());
    axis.ask(node.register());
    register(node, axis, date(node.date(), node.register().changes()));
    return this;
  }

  @Override
  public <T> ConditionWalker<S> datedComparison(DatedComparison<S, T> node) {
    Axis axis = axis(node.fact()).typed(node.type());
    axis.mention(node.limit().values());
    axis.ordered |= node.operator().isThreshold();
    register(node, axis, date(node.date(), node.limit().changes()));
    return this;
  }

  private Axis date(Fact<S, LocalDate> fact, Iterable<LocalDate> changes) {
    Axis axis = axis(fact);
    axis.mention(changes);
    axis.ordered = true;
    if (isOfPolicy) {
      changes.forEach(axis.changes::add);
    }
    return axis;
  }

  /** Notes the days on which a rule comes into force or goes out of it. */
  void inForce(EffectivePeriod<S> force) {
    Axis axis = axis(force.date());
    force.period().from().forEach(axis.changes::add);
    force.period().until().forEach(axis.changes::add);
  }

  private void register(Condition<S> node, Axis fact, Axis date) {
    if (space.completed) {
      space.undetermined(new VariableSpace.UndeterminedAnswer(node, fact, date, true));
      space.undetermined(new VariableSpace.UndeterminedAnswer(node, fact, date, false));
    }
  }

  @Override
  public <P> ConditionWalker<S> quantified(QuantifiedCondition<S, P> node) {
    named(space.part(within, node.parts()), node.parts());
    VariableSpace.Any any = space.any(within, node);
    @SuppressWarnings("unchecked") // the condition is about the parts that the node asks
    Condition<P> each = (Condition<P>) any.each();
    new VariableCollector<P>(space.inner(any.parts()), "", "", isOfPolicy).walk(each);
    return this;
  }

  @Override
  public <P> ConditionWalker<S> partCondition(PartCondition<S, P> node) {
    return super.partCondition(node);
  }

  @Override
  public ConditionWalker<S> definition(Definition<S> node) {
    if (isOfPolicy) {
      space.define(within, node);
    }
    return super.definition(node);
  }

  @Override
  public ConditionWalker<S> opaque(OpaqueCondition<S> node) {
    Axis answer = space.opaque(within, node.id());
    node.reads().forEach(fact -> answer.reads.add(named(space.read(within, fact), fact).axis()));
    return this;
  }

  @Override
  public ConditionWalker<S> judgmentQuestion(JudgmentQuestion<S> node) {
    space.judgment(node.id());
    return this;
  }
}
