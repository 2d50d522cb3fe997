package dev.proviso.analysis;

import dev.proviso.check.NullChecks;
import dev.proviso.condition.Condition;
import dev.proviso.policy.Policy;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * What is always asked of a policy, in one call.
 *
 * <pre>{@code
 * System.out.print(Consistency.of(SHIPPING).report());
 * }</pre>
 */
public final class Consistency<S> {

  private final Policy<S> policy;
  private final Seq<Condition<S>> assumptions;
  private final Prover prover;

  private Consistency(Policy<S> policy, Seq<Condition<S>> assumptions, Prover prover) {
    this.policy = policy;
    this.assumptions = assumptions;
    this.prover = prover;
  }

  /**
   * The consistency of a policy.
   *
   * @return what can be asked of it
   */
  public static <S> Consistency<S> of(Policy<S> policy) {
    return new Consistency<>(
        AnalysisArguments.policy("consistency", policy), Array.empty(), Prover.standard());
  }

  /**
   * The same, over subjects for which a condition holds.
   *
   * @param condition what is assumed of every subject
   * @return what can be asked of the policy
   */
  public Consistency<S> assuming(Condition<? super S> condition) {
    return new Consistency<>(
        policy,
        assumptions.append(AnalysisArguments.condition("consistency", "assumption", condition)),
        prover);
  }

  /**
   * The same, with a budget of one's own.
   *
   * @param budgeted the prover that checks each claim
   * @return what can be asked of the policy
   */
  public Consistency<S> within(Prover budgeted) {
    return new Consistency<>(
        policy,
        assumptions,
        NullChecks.notNull(
            "consistency", "prover", budgeted, "give one, such as Prover.standard()"));
  }

  /**
   * Checks that every rule can be reached and every definition can hold, no rule is redundant, and
   * no permission is wholly overridden. Reports where permissions meet prohibitions, which subjects
   * no rule covers and, if a condition can hold of an empty set or list of parts, what the policy
   * permits only for that reason.
   */
  public ConsistencyReport report() {
    Seq<Claim<S>> must =
        Array.of(
            Claims.everyRuleReachable(policy),
            Claims.everyDefinitionSatisfiable(policy),
            Claims.noRuleRedundant(policy),
            Claims.noPermissionOverridden(policy));
    PolicyClaim.RuleProperty<S> vacuous = Claims.noVacuousPermission(policy);
    Seq<Claim<S>> reported =
        Array.<Claim<S>>of(Claims.unambiguous(policy), Claims.complete(policy))
            .appendAll(vacuous.vacuous().isEmpty() ? Array.empty() : Array.of(vacuous));
    Seq<Claim<S>> all =
        must.appendAll(reported).map(claim -> assumptions.foldLeft(claim, Claim::assuming));
    Seq<Finding> found = prover.checkAll(all);
    return ImmutableConsistencyReport.of(
        policy.id(), found.take(must.size()), found.drop(must.size()), prover.language());
  }
}
