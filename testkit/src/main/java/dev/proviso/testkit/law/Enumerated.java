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
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import io.vavr.collection.Seq;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The facts that a policy compares with constants of an enum, and the constants. */
final class Enumerated {

  /** A fact, and the constants that it is compared with. */
  record Asked(Fact<?, ?> fact, Set<Enum<?>> mentioned) {

    /** The constants that it is not compared with. */
    Seq<Enum<?>> left() {
      Enum<?> one = mentioned.iterator().next();
      return io.vavr.collection.Array.<Enum<?>>of(
              (Enum<?>[]) one.getDeclaringClass().getEnumConstants())
          .reject(mentioned::contains);
    }
  }

  private final Map<String, Asked> asked = new LinkedHashMap<>();

  private Enumerated() {}

  static <S> Seq<Asked> of(Policy<S> policy) {
    Enumerated found = new Enumerated();
    Walk<S> walk = found.new Walk<>();
    policy
        .allRules()
        .forEach(
            rule -> {
              walk.into(rule.condition());
              rule.exceptions().forEach(walk::into);
            });
    return io.vavr.collection.Array.ofAll(found.asked.values());
  }

  private final class Walk<S> implements ConditionVisitor<S, Enumerated> {

    private Enumerated into(Condition<S> condition) {
      return condition.accept(this);
    }

    private void into(Unless<S> exception) {
      into(exception.condition());
      exception.exceptions().forEach(this::into);
    }

    private Enumerated into(Seq<Condition<S>> operands) {
      operands.forEach(this::into);
      return Enumerated.this;
    }

    @Override
    public Enumerated allOf(AllOf<S> node) {
      return into(node.operands());
    }

    @Override
    public Enumerated anyOf(AnyOf<S> node) {
      return into(node.operands());
    }

    @Override
    public Enumerated not(Not<S> node) {
      return into(node.operand());
    }

    @Override
    public <T> Enumerated comparison(Comparison<S, T> node) {
      for (Object constant : node.constants()) {
        if (constant instanceof Enum<?> one && !node.operator().isThreshold()) {
          asked
              .computeIfAbsent(
                  node.fact().name(), name -> new Asked(node.fact(), new LinkedHashSet<>()))
              .mentioned()
              .add(one);
        }
      }
      return Enumerated.this;
    }

    @Override
    public <T> Enumerated twoFacts(TwoFacts<S, T> node) {
      return Enumerated.this;
    }

    @Override
    public <M> Enumerated listed(Listed<S, M> node) {
      return Enumerated.this;
    }

    @Override
    public <T> Enumerated datedComparison(DatedComparison<S, T> node) {
      return Enumerated.this;
    }

    @Override
    public <P> Enumerated quantified(Quantified<S, P> node) {
      return new Walk<P>().into(node.each());
    }

    @Override
    public <P> Enumerated within(Within<S, P> node) {
      return new Walk<P>().into(node.condition());
    }

    @Override
    public Enumerated definition(Definition<S> node) {
      node.exceptions().forEach(this::into);
      return into(node.condition());
    }

    @Override
    public Enumerated opaque(Opaque<S> node) {
      return Enumerated.this;
    }

    @Override
    public Enumerated humanJudgment(HumanJudgment<S> node) {
      return Enumerated.this;
    }
  }
}
