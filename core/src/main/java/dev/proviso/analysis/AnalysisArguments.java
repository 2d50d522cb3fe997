package dev.proviso.analysis;

import dev.proviso.check.NullChecks;
import dev.proviso.condition.Condition;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.regime.Edition;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;

/** Refuses null where a claim, or a question about policies, is written. */
final class AnalysisArguments {

  private AnalysisArguments() {}

  static <S> Policy<S> policy(String where, Policy<S> policy) {
    return policy(where, "policy", policy);
  }

  static <S> Policy<S> policy(String where, String which, Policy<S> policy) {
    return NullChecks.notNull(where, which, policy, "give a policy");
  }

  static <S> Edition<Policy<S>> edition(String where, String which, Edition<Policy<S>> edition) {
    return NullChecks.notNull(where, which, edition, "give an edition of a policy");
  }

  static <S> Condition<S> condition(String where, String which, Condition<? super S> condition) {
    return Condition.narrow(NullChecks.notNull(where, which, condition, "give a condition"));
  }

  /** The conditions after the first ones. */
  static <S> Seq<Condition<S>> conditions(
      String where, Condition<? super S> @Nullable [] conditions) {
    return NullChecks.<Condition<? super S>>noneNull(
            where, "further conditions", conditions, "give a condition, or leave it out")
        .map(Condition::<S>narrow);
  }

  static <S> Fact<S, ?> fact(String where, String which, Fact<?, ?> fact) {
    return named(NullChecks.notNull(where, which, fact, "give a fact"));
  }

  static Seq<Fact<?, ?>> facts(String where, Fact<?, ?> @Nullable [] facts) {
    return NullChecks.noneNull(where, "facts", facts, "give a fact, or leave it out");
  }

  static String text(String where, String which, String text) {
    return NullChecks.notNull(where, which, text, "give a text");
  }

  @SuppressWarnings("unchecked") // only its name is asked, also of a fact of parts
  private static <S> Fact<S, ?> named(Fact<?, ?> fact) {
    return (Fact<S, ?>) fact;
  }
}
