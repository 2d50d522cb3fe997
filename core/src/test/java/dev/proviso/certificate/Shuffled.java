package dev.proviso.certificate;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionRewriter;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.fact.Fact;
import dev.proviso.law.Citation;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Policies that mean the same, with everything in another order whose order means nothing. */
final class Shuffled<S> extends ConditionRewriter.Same<S> {

  private final Random random;

  private Shuffled(Random random) {
    this.random = random;
  }

  /** What is shared stays shared, as two definitions of one name must be the same. */
  private Shuffled(Shuffled<?> other) {
    super(other);
    this.random = other.random;
  }

  static <S> Policy<S> of(Policy<S> policy, Random random) {
    Shuffled<S> shuffled = new Shuffled<>(random);
    return policy.rewrite(shuffled::rule, date -> date);
  }

  private Rule<S> rule(Rule<S> rule) {
    Rule<S> other =
        Rule.of(rule.effect(), rule.id(), rewrite(rule.condition()))
            .withExceptions(rule.exceptions().map(this::rewrite))
            .citing(rule.citations().toJavaArray(Citation[]::new))
            .oblige(rule.obligations().toJavaArray(Obligation[]::new))
            .sanction(mixed(rule.sanctions()).toJavaArray(Sanction[]::new));
    other = rule.title().isDefined() ? other.titled(rule.title().get()) : other;
    return rule.during().isDefined()
        ? other.during(rule.during().get().period(), rule.during().get().date())
        : other;
  }

  private <T> Seq<T> mixed(Seq<T> things) {
    List<T> all = things.toJavaList();
    Collections.shuffle(all, random);
    return Array.ofAll(all);
  }

  @Override
  protected <P> Shuffled<P> part(Fact<S, ?> part) {
    return new Shuffled<>(this);
  }

  @Override
  public Condition<S> allOf(AllOf<S> node) {
    return AllOf.of(mixed(node.operands().map(this::rewrite)));
  }

  @Override
  public Condition<S> anyOf(AnyOf<S> node) {
    return AnyOf.of(mixed(node.operands().map(this::rewrite)));
  }

  @Override
  public <T> Condition<S> comparison(Comparison<S, T> node) {
    return node.with(node.operator(), mixed(node.constants()));
  }

  @Override
  public Condition<S> opaque(OpaqueCondition<S> node) {
    return OpaqueCondition.of(node.id(), node.predicate(), mixed(node.reads()));
  }
}
