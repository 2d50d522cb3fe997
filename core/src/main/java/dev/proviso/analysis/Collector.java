package dev.proviso.analysis;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionWalker;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.HumanJudgment;
import dev.proviso.condition.Listed;
import dev.proviso.condition.Opaque;
import dev.proviso.condition.Quantified;
import dev.proviso.condition.TwoFacts;
import dev.proviso.condition.Within;
import dev.proviso.fact.Fact;
import dev.proviso.rule.Force;
import java.time.LocalDate;

/** Finds all that conditions ask for, with every constant that tells two answers apart. */
final class Collector<S> extends ConditionWalker<S> {

  private final Space space;
  private final String within;

  /** The way to what is collected, as traces call it. */
  private final String named;

  private final boolean isOfPolicy;

  private Collector(Space space, String within, String named, boolean isOfPolicy) {
    this.space = space;
    this.within = within;
    this.named = named;
    this.isOfPolicy = isOfPolicy;
  }

  /** Collects from conditions that are claimed or assumed, whose definitions no policy uses. */
  static <S> Collector<S> ofCondition(Space space) {
    return new Collector<>(space, "", "", false);
  }

  /** Collects from the rules of a policy. */
  static <S> Collector<S> ofPolicy(Space space) {
    return new Collector<>(space, "", "", true);
  }

  @Override
  protected <P> Collector<P> part(Fact<S, ?> part) {
    return new Collector<>(
        space,
        named(space.part(within, part), part).inside(),
        named + part.name() + " › ",
        isOfPolicy);
  }

  private Axis axis(Fact<S, ?> fact) {
    return named(space.fact(within, fact), fact).axis();
  }

  private Space.Asked named(Space.Asked asked, Fact<S, ?> fact) {
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
  public <T> ConditionWalker<S> twoFacts(TwoFacts<S, T> node) {
    Axis left = axis(node.left());
    Axis right = axis(node.right());
    left.join(right);
    left.ordered |= node.operator().isThreshold();
    return this;
  }

  @Override
  public <M> ConditionWalker<S> listed(Listed<S, M> node) {
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
  void inForce(Force<S> force) {
    Axis axis = axis(force.date());
    force.period().from().forEach(axis.changes::add);
    force.period().until().forEach(axis.changes::add);
  }

  private void register(Condition<S> node, Axis fact, Axis date) {
    if (space.completed) {
      space.undetermined(new Space.UndeterminedAnswer(node, fact, date, true));
      space.undetermined(new Space.UndeterminedAnswer(node, fact, date, false));
    }
  }

  @Override
  public <P> ConditionWalker<S> quantified(Quantified<S, P> node) {
    named(space.part(within, node.parts()), node.parts());
    Space.Any any = space.any(within, node);
    @SuppressWarnings("unchecked") // the condition is about the parts that the node asks
    Condition<P> each = (Condition<P>) any.each();
    new Collector<P>(space.inner(any.parts()), "", "", isOfPolicy).walk(each);
    return this;
  }

  @Override
  public <P> ConditionWalker<S> within(Within<S, P> node) {
    return super.within(node);
  }

  @Override
  public ConditionWalker<S> definition(Definition<S> node) {
    if (isOfPolicy) {
      space.define(within, node);
    }
    return super.definition(node);
  }

  @Override
  public ConditionWalker<S> opaque(Opaque<S> node) {
    Axis answer = space.opaque(within, node.id());
    node.reads().forEach(fact -> answer.reads.add(named(space.read(within, fact), fact).axis()));
    return this;
  }

  @Override
  public ConditionWalker<S> humanJudgment(HumanJudgment<S> node) {
    space.judgment(node.id());
    return this;
  }
}
