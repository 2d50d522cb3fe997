package dev.proviso.analysis;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Judgment;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.regime.Edition;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;

/** Refuses null where a claim, or a question about policies, is written. */
final class AnalysisArguments {

  private static final String CLAIM = "make one with the methods of Claims";
  private static final String SUBJECT = "give one whose facts are unknown if nothing is known";

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
    if (NullChecks.notNull(where, which, text, "give a text").isBlank()) {
      throw new IllegalArgumentException(where + ": the " + which + " is blank; give a text");
    }
    return NameChecks.checkText(where + ": " + which, text);
  }

  static <S> Claim<S> claim(String where, Claim<S> claim) {
    return NullChecks.notNull(where, "claim", claim, CLAIM);
  }

  static <C extends Claim<?>> Seq<C> claims(String where, @Nullable Iterable<? extends C> claims) {
    return NullChecks.<C>noneNull(where, "claims", claims, CLAIM);
  }

  static <S, R> ClaimVisitor<S, R> visitor(ClaimVisitor<S, R> visitor) {
    return NullChecks.notNull("claim", "visitor", visitor, "say what to do for each type of claim");
  }

  /** A subject about which policies are asked. */
  static <S> S subject(String where, S subject) {
    return NullChecks.notNull(where, "subject", subject, SUBJECT);
  }

  static <S> Seq<S> subjects(String where, @Nullable Iterable<? extends S> subjects) {
    NullChecks.notNull(where, "list of the subjects", subjects, "give an empty one for none");
    return NullChecks.<S>noneNull(where, "subjects", subjects, SUBJECT);
  }

  static Seq<Judgment> judgments(String where, Judgment @Nullable [] judgments) {
    return NullChecks.noneNull(where, "judgments", judgments, "leave it out");
  }

  @SuppressWarnings("unchecked") // only its name is asked, also of a fact of parts
  private static <S> Fact<S, ?> named(Fact<?, ?> fact) {
    return (Fact<S, ?>) fact;
  }
}
