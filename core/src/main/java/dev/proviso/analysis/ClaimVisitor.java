package dev.proviso.analysis;

/**
 * An interpreter of claims: what to do for each type of claim. A later version of the library may
 * have more of them.
 *
 * <pre>{@code
 * boolean isAboutRules = claim.accept(new IsAboutRules<>());
 * }</pre>
 *
 * @param <S> the type of the subject
 * @param <R> the type of the result
 */
public interface ClaimVisitor<S, R> {

  /**
   * A condition can hold.
   *
   * @param claim the claim
   * @return the result
   */
  R satisfiable(ConditionClaim.Satisfiable<S> claim);

  /**
   * One condition implies another.
   *
   * @param claim the claim
   * @return the result
   */
  R implies(ConditionClaim.Implies<S> claim);

  /**
   * Conditions are related to each other.
   *
   * @param claim the claim
   * @return the result
   */
  R setRelation(ConditionClaim.SetRelation<S> claim);

  /**
   * Every member of one register is on another.
   *
   * @param claim the claim
   * @return the result
   */
  R contained(ConditionClaim.Contained<S> claim);

  /**
   * A policy has an outcome where a condition holds.
   *
   * @param claim the claim
   * @return the result
   */
  R outcomeWhere(PolicyClaim.OutcomeWhere<S> claim);

  /**
   * All rules or definitions of a policy have something in common.
   *
   * @param claim the claim
   * @return the result
   */
  R ruleProperty(PolicyClaim.RuleProperty<S> claim);

  /**
   * A policy mentions every constant of a fact.
   *
   * @param claim the claim
   * @return the result
   */
  R everyConstantClassified(PolicyClaim.EveryConstantClassified<S> claim);

  /**
   * More of a quantity never takes a permission away.
   *
   * @param claim the claim
   * @return the result
   */
  R monotone(PolicyClaim.Monotone<S> claim);

  /**
   * One policy is as strict as another.
   *
   * @param claim the claim
   * @return the result
   */
  R strictness(TwoPolicyClaim.Strictness<S> claim);

  /**
   * One policy is as strict as another, and differs from it only where a condition holds.
   *
   * @param claim the claim
   * @return the result
   */
  R onlyTightensWhere(TwoPolicyClaim.OnlyTightensWhere<S> claim);

  /**
   * One policy is as strict as another, and facts decide where it differs from it.
   *
   * @param claim the claim
   * @return the result
   */
  R onlyTightensBy(TwoPolicyClaim.OnlyTightensBy<S> claim);
}
