package dev.proviso.analysis;

/** The kinds of claims, for tests that go through all of them. */
enum ClaimKind {
  SATISFIABLE,
  DISJOINT,
  IMPLIES,
  EQUIVALENT,
  OVERLAPPING,
  EXHAUSTIVE,
  PARTITION,
  CONTAINED,
  NEVER_PERMITS,
  PERMITS_ONLY,
  MAY_PERMIT,
  ALWAYS_FORBIDS,
  NO_DOUBLE_BIND,
  COMPLETE,
  UNAMBIGUOUS,
  EVERY_RULE_REACHABLE,
  EVERY_DEFINITION_SATISFIABLE,
  NO_RULE_REDUNDANT,
  NO_CONDITION_REDUNDANT,
  NO_PERMISSION_OVERRIDDEN,
  NO_VACUOUS_PERMISSION,
  AT_LEAST_AS_STRICT,
  NOTHING_NEWLY_PERMITTED,
  ONLY_TIGHTENS_WHERE,
  ONLY_TIGHTENS_BY,
  MONOTONE,
  EVERY_CONSTANT_CLASSIFIED;

  static <S> ClaimKind of(Claim<S> claim) {
    return claim.accept(new Visitor<S>());
  }

  private static final class Visitor<S> implements ClaimVisitor<S, ClaimKind> {

    @Override
    public ClaimKind satisfiable(ConditionClaim.Satisfiable<S> claim) {
      return SATISFIABLE;
    }

    @Override
    public ClaimKind implies(ConditionClaim.Implies<S> claim) {
      return IMPLIES;
    }

    @Override
    public ClaimKind setRelation(ConditionClaim.SetRelation<S> claim) {
      return valueOf(claim.kind().name());
    }

    @Override
    public ClaimKind contained(ConditionClaim.Contained<S> claim) {
      return CONTAINED;
    }

    @Override
    public ClaimKind outcomeWhere(PolicyClaim.OutcomeWhere<S> claim) {
      return valueOf(claim.kind().name());
    }

    @Override
    public ClaimKind ruleProperty(PolicyClaim.RuleProperty<S> claim) {
      return valueOf(claim.kind().name());
    }

    @Override
    public ClaimKind everyConstantClassified(PolicyClaim.EveryConstantClassified<S> claim) {
      return EVERY_CONSTANT_CLASSIFIED;
    }

    @Override
    public ClaimKind monotone(PolicyClaim.Monotone<S> claim) {
      return MONOTONE;
    }

    @Override
    public ClaimKind strictness(TwoPolicyClaim.Strictness<S> claim) {
      return valueOf(claim.kind().name());
    }

    @Override
    public ClaimKind onlyTightensWhere(TwoPolicyClaim.OnlyTightensWhere<S> claim) {
      return ONLY_TIGHTENS_WHERE;
    }

    @Override
    public ClaimKind onlyTightensBy(TwoPolicyClaim.OnlyTightensBy<S> claim) {
      return ONLY_TIGHTENS_BY;
    }
  }
}
