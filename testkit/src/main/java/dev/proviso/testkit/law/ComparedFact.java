package dev.proviso.testkit.law;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.ConditionWalker;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.ListMembership;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fact with the values that a policy compares it with.
 *
 * @param fact the name of the fact
 * @param type as what they are compared
 */
record ComparedFact(String fact, ValueType<Object> type, List<Object> constants) {

  /** More values of one fact show little. */
  private static final int MOST = 40;

  private record Key(String fact, ValueType<?> type) {}

  static <S> Seq<ComparedFact> in(Policy<S> policy) {
    Map<Key, ComparedFact> found = new LinkedHashMap<>();
    Walk<S> walk = new Walk<>(found);
    policy.allRules().forEach(rule -> rule.walk(walk));
    return Array.ofAll(found.values());
  }

  /** The values with their neighbors, each also in other spellings, and some that are none. */
  Seq<Object> samples() {
    Seq<Object> near =
        Array.ofAll(constants)
            .flatMap(one -> Array.of(one).appendAll(type.previous(one)).appendAll(type.next(one)));
    return near.appendAll(type.others(Array.empty(), 4).flatMap(other -> other))
        .appendAll(type.others(constants, 2).flatMap(other -> other))
        .flatMap(one -> EquivalentValues.of(one, type).prepend(one))
        .filter(type::admits)
        .map(type::canonical)
        .take(MOST);
  }

  private static final class Walk<S> extends ConditionWalker<S> {
    private final Map<Key, ComparedFact> found;

    Walk(Map<Key, ComparedFact> found) {
      this.found = found;
    }

    @Override
    protected <P> Walk<P> part(Fact<S, ?> part) {
      return new Walk<>(found);
    }

    @SuppressWarnings("unchecked") // the type of these very values
    private void add(Fact<S, ?> fact, ValueType<?> type, Seq<?> values) {
      if (type.isDeclared() && values.nonEmpty()) {
        found
            .computeIfAbsent(
                new Key(fact.name(), type),
                key -> new ComparedFact(fact.name(), (ValueType<Object>) type, new ArrayList<>()))
            .constants()
            .addAll(values.toJavaList());
      }
    }

    @Override
    public <T> ConditionWalker<S> comparison(Comparison<S, T> node) {
      add(node.fact(), node.type(), node.constants());
      return this;
    }

    @Override
    public <T> ConditionWalker<S> datedComparison(DatedComparison<S, T> node) {
      add(node.fact(), node.type(), node.limit().values());
      return this;
    }

    @Override
    public <M> ConditionWalker<S> listMembership(ListMembership<S, M> node) {
      Seq<M> members = node.register().mentioned().filter(node.fact().type()::admits);
      add(node.fact(), node.fact().type(), members);
      return this;
    }
  }
}
