package dev.proviso.analysis;

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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Finds all that conditions ask for, with every constant that tells two answers apart. */
final class Collector<S> implements ConditionVisitor<S, Boolean> {

  private final Space space;
  private final String within;
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  Collector(Space space, String within) {
    this.space = space;
    this.within = within;
  }

  void visit(Condition<S> condition) {
    if (seen.add(condition)) {
      condition.accept(this);
    }
  }

  void exception(Unless<S> exception) {
    visit(exception.condition());
    exception.exceptions().forEach(this::exception);
  }

  private boolean all(Iterable<Condition<S>> operands) {
    operands.forEach(this::visit);
    return true;
  }

  @Override
  public Boolean allOf(AllOf<S> node) {
    return all(node.operands());
  }

  @Override
  public Boolean anyOf(AnyOf<S> node) {
    return all(node.operands());
  }

  @Override
  public Boolean not(Not<S> node) {
    visit(node.operand());
    return true;
  }

  @Override
  public <T> Boolean comparison(Comparison<S, T> node) {
    Axis axis = space.fact(within, node.fact());
    if (node.operator().isAboutSets()) {
      axis.ofSets = true;
      node.constants().forEach(axis::element);
    } else {
      axis.typed(node.type()).mention(node.constants());
    }
    axis.ordered |= node.operator().isThreshold();
    return true;
  }

  @Override
  public <T> Boolean twoFacts(TwoFacts<S, T> node) {
    Axis left = space.fact(within, node.left());
    Axis right = space.fact(within, node.right());
    left.join(right);
    left.ordered |= node.operator().isThreshold();
    return true;
  }

  @Override
  public <M> Boolean listed(Listed<S, M> node) {
    space.fact(within, node.fact()).mention(node.register().mentioned());
    space.fact(within, node.fact()).mention(node.register().examples());
    date(node.date(), node.register().changes());
    return true;
  }

  @Override
  public <T> Boolean datedComparison(DatedComparison<S, T> node) {
    Axis axis = space.fact(within, node.fact()).typed(node.type());
    axis.mention(node.limit().values());
    axis.ordered |= node.operator().isThreshold();
    date(node.date(), node.limit().changes());
    return true;
  }

  private void date(dev.proviso.fact.Fact<S, java.time.LocalDate> fact, Iterable<?> changes) {
    Axis axis = space.fact(within, fact);
    axis.mention(changes);
    axis.ordered = true;
    axis.ofDates = true;
  }

  @Override
  public <P> Boolean quantified(Quantified<S, P> node) {
    Space.Any any = space.any(within, node);
    @SuppressWarnings("unchecked") // the condition is about the parts that the node asks
    Condition<P> each = (Condition<P>) any.each();
    new Collector<P>(space.inner(any.parts()), "").visit(each);
    return true;
  }

  @Override
  public <P> Boolean within(Within<S, P> node) {
    space.part(within, node.part());
    new Collector<P>(space, within + node.part().name() + " › ").visit(node.condition());
    return true;
  }

  @Override
  public Boolean definition(Definition<S> node) {
    space.define(within, node);
    visit(node.condition());
    node.exceptions().forEach(this::exception);
    return true;
  }

  @Override
  public Boolean opaque(Opaque<S> node) {
    Axis answer = space.opaque(within, node.id());
    node.reads().forEach(fact -> answer.reads.add(space.fact(within, fact)));
    return true;
  }

  @Override
  public Boolean humanJudgment(HumanJudgment<S> node) {
    space.judgment(node.id());
    return true;
  }
}
