package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.policy.Policy;
import io.vavr.collection.Seq;

/**
 * What is true of every subject, declared once beside the facts, and assumed by every proof.
 *
 * <pre>{@code
 * static final Invariants<Sentence> SENTENCES = Invariants.of(MINIMUM.atMost(MAXIMUM));
 *
 * SENTENCES.check(permitsOnly(POLICY, MAXIMUM.atLeast(years(6))));
 * SENTENCES.consistency(POLICY).report();
 * }</pre>
 */
public final class Invariants<S> {

  private final Seq<Condition<S>> conditions;

  private Invariants(Seq<Condition<S>> conditions) {
    this.conditions = conditions;
  }

  /**
   * Invariants of a type of subjects.
   *
   * @param first what is true of every subject, such as that a minimum does not exceed its maximum
   * @param rest whatever else is
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  public static <S> Invariants<S> of(Condition<S> first, Condition<S>... rest) {
    return new Invariants<>(
        AnalysisArguments.<S>conditions("invariants", rest)
            .prepend(AnalysisArguments.condition("invariants", "first condition", first)));
  }

  /**
   * Restricts a claim to the subjects for which the invariants are true.
   *
   * @return the same claim, assuming the invariants
   */
  public Claim<S> assumedBy(Claim<S> claim) {
    return conditions.foldLeft(AnalysisArguments.claim("invariants", claim), Claim::assuming);
  }

  /**
   * Checks a claim for the subjects for which the invariants are true.
   *
   * @return what was found; refuted, if the invariants contradict each other
   */
  public Finding check(Claim<S> claim) {
    return Prover.standard().check(assumedBy(claim));
  }

  /**
   * Checks several claims for the subjects for which the invariants are true.
   *
   * @return one finding for each, in their order
   */
  public Seq<Finding> checkAll(Iterable<? extends Claim<S>> claims) {
    return Prover.standard()
        .checkAll(AnalysisArguments.<Claim<S>>claims("invariants", claims).map(this::assumedBy));
  }

  /**
   * The consistency of a policy for the subjects for which the invariants are true. A definition or
   * a rule that contradicts them is a finding of its report.
   *
   * @return what can be asked of it
   */
  public Consistency<S> consistency(Policy<S> policy) {
    Consistency<S> all = Consistency.of(AnalysisArguments.policy("invariants", policy));
    for (Condition<S> condition : conditions) {
      all = all.assuming(condition);
    }
    return all;
  }
}
