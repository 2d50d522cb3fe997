package dev.proviso.analysis;

/**
 * An interpreter of claims: what to do for each type of claim. A later version of the library may
 * have more of them.
 *
 * <pre>{@code
 * boolean isAboutRules = claim.accept(new IsAboutRules<>());
 * }</pre>
 */
public interface ClaimVisitor<S, R> {

  /** A condition can hold. */
  R satisfiable(ConditionClaim.Satisfiable<S> claim);

  /** One condition implies another. */
  R implies(ConditionClaim.Implies<S> claim);

  /** Conditions are related to each other. */
  R setRelation(ConditionClaim.SetRelation<S> claim);

  /** Every member of one register is on another. */
  R contained(ConditionClaim.Contained<S> claim);

  /** A policy has an outcome where a condition holds. */
  R outcomeWhere(PolicyClaim.OutcomeWhere<S> claim);

  /** All rules or definitions of a policy have something in common. */
  R ruleProperty(PolicyClaim.RuleProperty<S> claim);

  /** A policy mentions every constant of a fact. */
  R everyConstantClassified(PolicyClaim.EveryConstantClassified<S> claim);

  /** More of a quantity never takes a permission away. */
  R monotone(PolicyClaim.Monotone<S> claim);

  /** One policy is as strict as another. */
  R strictness(TwoPolicyClaim.Strictness<S> claim);

  /** One policy is as strict as another, and differs from it only where a condition holds. */
  R onlyTightensWhere(TwoPolicyClaim.OnlyTightensWhere<S> claim);

  /** One policy is as strict as another, and facts decide where it differs from it. */
  R onlyTightensBy(TwoPolicyClaim.OnlyTightensBy<S> claim);
}
