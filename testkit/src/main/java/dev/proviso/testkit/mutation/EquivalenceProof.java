package dev.proviso.testkit.mutation;

import dev.proviso.analysis.Claim;
import dev.proviso.analysis.Claims;
import dev.proviso.analysis.Counterexample;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Prover;
import dev.proviso.analysis.Verdict;
import dev.proviso.condition.AllOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Not;
import dev.proviso.policy.Policy;
import io.vavr.collection.Seq;

/** Whether two policies decide every subject alike, including subjects with unknown facts. */
record EquivalenceProof(Verdict verdict, String reason) {

  static <S> EquivalenceProof of(
      Policy<S> policy, Policy<S> mutant, Seq<Condition<S>> assumptions, Prover prover) {
    Condition<S> any = policy.allRules().head().condition();
    // A condition and its negation are never both true. A mutant that may differ from the policy
    // only where they are decides every subject alike.
    Claim<S> same =
        assumptions.foldLeft(
            Claims.onlyTightens(mutant, policy, AllOf.of(any, Not.of(any))), Claim::assuming);
    // A counterexample whose facts are all known is easier to read, so it is looked for first.
    EquivalenceProof known = of(prover.check(same.overKnownSubjects()), policy.id());
    return known.verdict() == Verdict.HOLDS
        ? of(prover.check(same.overAllSubjects()), policy.id())
        : known;
  }

  private static EquivalenceProof of(Finding finding, String id) {
    return switch (finding.verdict()) {
      case HOLDS, VACUOUS -> new EquivalenceProof(Verdict.HOLDS, "");
      case REFUTED ->
          finding
              .counterexample()
              .map(found -> new EquivalenceProof(Verdict.REFUTED, words(found, id)))
              .getOrElse(() -> new EquivalenceProof(Verdict.NOT_DECIDED, finding.reason()));
      case NOT_DECIDED -> new EquivalenceProof(Verdict.NOT_DECIDED, finding.reason());
    };
  }

  /** A mutant has the id of its policy. */
  private static String words(Counterexample found, String id) {
    String mutant = found.replayed().get(0).replace("the later " + id, "the mutant");
    String policy = found.replayed().get(1).replace("the earlier " + id, "the policy");
    return found.sentence() + " (" + policy + "; " + mutant + ")";
  }
}
