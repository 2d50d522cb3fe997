package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.wording.ConditionWording;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a claim is about: claims about the same can share what is built for them. */
final class ClaimScope<S> {

  private final Claim<S> claim;
  private final Seq<Policy<S>> policies;
  private final Seq<Object> all;

  private ClaimScope(Claim<S> claim) {
    this.claim = claim;
    // Which of two policies is the later one does not change what there is to ask of a subject.
    this.policies = claim.policies().sortBy(Policy::id);
    this.all =
        Array.<Object>ofAll(claim.conditions())
            .appendAll(policies)
            .appendAll(claim.assumptions())
            .appendAll(dating())
            .appendAll(claim.variants())
            .appendAll(claim.ordered())
            .appendAll(claim.common());
  }

  static <S> ClaimScope<S> of(Claim<S> claim) {
    return new ClaimScope<>(claim);
  }

  private Option<Fact<S, LocalDate>> dating() {
    return claim.policies().headOption().flatMap(Policy::dating);
  }

  Session<S> begin(VariableOrder order, ConditionWording wording) {
    Session<S> session = begin(new Session<>(claim.isOverAllSubjects(), wording), order);
    session.completedBy(() -> begin(Session.completing(session), order));
    return session;
  }

  private Session<S> begin(Session<S> session, VariableOrder order) {
    Option<Fact<S, LocalDate>> dating = dating();
    claim.conditions().forEach((Condition<S> condition) -> session.about(condition, dating));
    policies.forEach(session::about);
    claim.variants().forEach(rule -> session.about(rule, dating));
    claim.assumptions().forEach(assumption -> session.about(assumption, dating));
    for (Fact<S, ?> fact : claim.ordered()) {
      session.space().named(fact(claim, fact)).forEach(Axis::compareTwoValues);
    }
    session
        .space()
        .compare(
            claim
                .common()
                .flatMap(fact -> FactVariables.of(session.space(), fact(claim, fact)).all()));
    return session.start(order);
  }

  /** The date of the decision is the fact that the policy takes it from. */
  static <S> Fact<S, ?> fact(Claim<S> claim, Fact<S, ?> fact) {
    return fact.isAsOf()
        ? claim
            .policies()
            .flatMap(Policy::dating)
            .<Fact<S, ?>>map(date -> date)
            .headOption()
            .getOrElse(fact)
        : fact;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ClaimScope<?> scope
        && claim.isOverAllSubjects() == scope.claim.isOverAllSubjects()
        && all.size() == scope.all.size()
        && all.zip(scope.all).forAll(pair -> pair._1() == pair._2());
  }

  @Override
  public int hashCode() {
    int hash = Boolean.hashCode(claim.isOverAllSubjects());
    for (Object one : all) {
      hash = hash * 31 + System.identityHashCode(one);
    }
    return hash;
  }
}
