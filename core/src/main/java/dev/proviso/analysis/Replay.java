package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Truth;
import dev.proviso.decision.Decision;
import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import dev.proviso.text.Words;
import dev.proviso.trace.Evaluator;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/** What the real evaluator says of a case. */
record Replay<S>(
    Claim<S> claim, Assignment given, Seq<Decision<Assignment>> decisions, Seq<Truth> truths) {

  static <S> Replay<S> of(Claim<S> claim, Session<S> session, Assignment given) {
    Reading<LocalDate> date = given.read("as-of date");
    Seq<Decision<Assignment>> decisions =
        claim
            .policies()
            .map(
                policy -> {
                  Policy<Assignment> projected = session.projected(policy);
                  return policy.dating().isEmpty() && date.isKnown()
                      ? projected.decideAsOf(date.value().get(), given, given.judgments())
                      : projected.decide(given, given.judgments());
                });
    return new Replay<>(
        claim,
        given,
        decisions,
        claim.conditions().map(condition -> truth(claim, condition, given, date)));
  }

  private static <S> Truth truth(
      Claim<S> claim, Condition<S> condition, Assignment given, Reading<LocalDate> date) {
    Projection<S> projection = new Projection<>();
    Evaluator<Assignment> undated = Evaluator.of(given, given.judgments());
    Evaluator<Assignment> evaluator =
        claim.policies().isEmpty() || claim.policies().head().dating().isEmpty()
            ? (date.isKnown() ? undated.asOf(date.value().get()) : undated)
            : undated.asOf(projection.fact(claim.policies().head().dating().get()));
    return evaluator.condition(projection.rewrite(condition)).truth();
  }

  Counterexample counterexample() {
    Seq<String> ofPolicies =
        decisions.map(
            decision ->
                decision.trace().policy()
                    + ": "
                    + Words.of(decision.outcome())
                    + decision
                        .deciding()
                        .map(rule -> rule.rule().id())
                        .distinct()
                        .mkString(" by ", ", ", "")
                        .replaceFirst(" by $", ""));
    Seq<String> ofConditions =
        claim
            .conditions()
            .zip(truths)
            .map(pair -> dev.proviso.text.Wording.of(pair._1()) + ": " + Words.of(pair._2()));
    Seq<Citation> law =
        decisions.flatMap(Decision::deciding).flatMap(rule -> rule.rule().citations());
    return ImmutableCounterexample.of(
        given.circumstances(),
        ofPolicies.appendAll(ofConditions),
        Array.ofAll(law.distinct().sorted()));
  }

  /** Whether the evaluator sees the case otherwise; what it cannot be shown proves nothing. */
  boolean contradicts(Verdict verdict) {
    if (!given.isExact()) {
      return false;
    }
    boolean refutes =
        switch (claim.kind()) {
          case SATISFIABLE -> truths.head() == Truth.TRUE;
          case OVERLAPS -> truths.forAll(truth -> truth == Truth.TRUE);
          case DISJOINT -> truths.count(truth -> truth == Truth.TRUE) >= 2;
          case IMPLIES -> truths.get(0) == Truth.TRUE && truths.get(1) != Truth.TRUE;
          case EQUIVALENT -> truths.get(0) != truths.get(1);
          case EXHAUSTIVE -> truths.forAll(truth -> truth != Truth.TRUE);
          case PARTITION -> truths.count(truth -> truth == Truth.TRUE) != 1;
          case NEVER_PERMITS -> permits(0) && truths.head() != Truth.FALSE;
          case PERMITS_ONLY -> permits(0) && truths.head() != Truth.TRUE;
          case MAY_PERMIT -> permits(0) && truths.head() == Truth.TRUE;
          case ALWAYS_FORBIDS -> truths.head() == Truth.TRUE && !forbids(0);
          case NO_DOUBLE_BIND -> truths.head() == Truth.TRUE && forbids(0);
          case AT_LEAST_AS_STRICT -> (permits(0) && !permits(1)) || (forbids(1) && !forbids(0));
          case NOTHING_NEWLY_PERMITTED -> permits(0) && !permits(1);
          case ONLY_TIGHTENS ->
              (permits(0) && !permits(1))
                  || (forbids(1) && !forbids(0))
                  || (truths.isEmpty()
                      ? permits(0) && permits(1)
                      : truths.head() != Truth.TRUE
                          && decisions.get(0).outcome() != decisions.get(1).outcome());
          case MONOTONE -> !permits(0);
          default -> true;
        };
    return !refutes;
  }

  private boolean permits(int policy) {
    return decisions.get(policy).outcome() == Outcome.PERMITTED;
  }

  private boolean forbids(int policy) {
    return decisions.get(policy).outcome() == Outcome.FORBIDDEN;
  }
}
