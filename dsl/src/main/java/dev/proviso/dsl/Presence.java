package dev.proviso.dsl;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.fact.Fact;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Whether a subject has the value that conditions ask for. Where it may have none, each condition
 * on the value also asks for its presence, so that what is compared with an absent value is false.
 */
record Presence<S>(Option<Fact<S, Boolean>> fact) {

  /** Of a value that every subject has. */
  static <S> Presence<S> certain() {
    return new Presence<>(Option.none());
  }

  static <S> Presence<S> of(Fact<S, Boolean> fact) {
    return new Presence<>(Option.some(fact));
  }

  /** The condition on the value, where there is one. */
  Condition<S> and(Condition<S> condition) {
    return all(conditions().append(condition));
  }

  /** The condition on this value and another, where there are both. */
  Condition<S> and(Presence<S> other, Condition<S> condition) {
    return all(conditions().appendAll(other.conditions()).distinct().append(condition));
  }

  private Seq<Condition<S>> conditions() {
    return fact.<Condition<S>>map(present -> Comparison.is(present, true)).toArray();
  }

  private static <S> Condition<S> all(Seq<Condition<S>> conditions) {
    return conditions.size() == 1 ? conditions.head() : AllOf.of(conditions);
  }
}
