package dev.proviso.compiled;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionRewriter;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;

/** The same policy, but what code says about a whole subject is not known to anybody. */
final class WithoutCode<S> extends ConditionRewriter.Same<S> {

  private final Fact<S, Boolean> nobodyKnows =
      Fact.of("what code says", subject -> Reading.unknown());
  private final boolean ofWhole;

  private WithoutCode(boolean ofWhole) {
    this.ofWhole = ofWhole;
  }

  static <S> Policy<S> of(Policy<S> policy) {
    WithoutCode<S> without = new WithoutCode<>(true);
    return policy.rewrite(rule -> rule.rewrite(without::rewrite, date -> date), date -> date);
  }

  @Override
  protected <P> WithoutCode<P> part(Fact<S, ?> part) {
    return new WithoutCode<>(false);
  }

  @Override
  public Condition<S> opaque(OpaqueCondition<S> node) {
    return ofWhole ? Comparison.is(nobodyKnows, true) : node;
  }
}
