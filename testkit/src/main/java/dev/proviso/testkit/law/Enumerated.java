package dev.proviso.testkit.law;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.ConditionWalker;
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
    policy.allRules().forEach(rule -> rule.walk(walk));
    return io.vavr.collection.Array.ofAll(found.asked.values());
  }

  private final class Walk<S> extends ConditionWalker<S> {

    @Override
    protected <P> Walk<P> part(Fact<S, ?> part) {
      return new Walk<>();
    }

    @Override
    public <T> ConditionWalker<S> comparison(Comparison<S, T> node) {
      for (Object constant : node.constants()) {
        if (constant instanceof Enum<?> one && !node.operator().isThreshold()) {
          asked
              .computeIfAbsent(
                  node.fact().name(), name -> new Asked(node.fact(), new LinkedHashSet<>()))
              .mentioned()
              .add(one);
        }
      }
      return this;
    }
  }
}
