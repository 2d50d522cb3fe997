package dev.proviso.examples.cyberexport;

import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionRewriter;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import org.jspecify.annotations.Nullable;

/** Writes a policy anew with something else in one place, as an author does by mistake. */
record Rewriting(Slip slip) {

  /** What is written in place of a condition; null if that is no mistake to be made there. */
  interface Slip {
    @Nullable Condition<?> instead(Condition<?> condition);
  }

  <S> Policy<S> policy(Policy<S> policy) {
    return policy.rewrite(rule -> rule.rewrite(this::condition, date -> date), date -> date);
  }

  <S> Condition<S> condition(Condition<S> condition) {
    return new SlipRewriter<S>(slip).rewrite(condition);
  }

  private static final class SlipRewriter<S> extends ConditionRewriter.Same<S> {
    private final Slip slip;

    SlipRewriter(Slip slip) {
      this.slip = slip;
    }

    @Override
    protected <P> SlipRewriter<P> part(Fact<S, ?> part) {
      return new SlipRewriter<>(slip);
    }

    @Override
    @SuppressWarnings("unchecked") // a slip is about the same subject
    public Condition<S> rewrite(Condition<S> condition) {
      @Nullable Condition<?> instead = slip.instead(condition);
      return instead == null ? super.rewrite(condition) : (Condition<S>) instead;
    }
  }
}
