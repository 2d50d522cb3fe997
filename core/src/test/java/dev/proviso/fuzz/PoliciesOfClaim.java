package dev.proviso.fuzz;

import dev.proviso.analysis.ClaimVisitor;
import dev.proviso.analysis.ConditionClaim;
import dev.proviso.analysis.PolicyClaim;
import dev.proviso.analysis.TwoPolicyClaim;
import java.util.List;

/** The ids of the policies that a claim is about. */
final class PoliciesOfClaim implements ClaimVisitor<SubjectModel, List<String>> {

  @Override
  public List<String> satisfiable(ConditionClaim.Satisfiable<SubjectModel> claim) {
    return List.of();
  }

  @Override
  public List<String> implies(ConditionClaim.Implies<SubjectModel> claim) {
    return List.of();
  }

  @Override
  public List<String> setRelation(ConditionClaim.SetRelation<SubjectModel> claim) {
    return List.of();
  }

  @Override
  public List<String> contained(ConditionClaim.Contained<SubjectModel> claim) {
    return List.of();
  }

  private static List<String> of(PolicyClaim<SubjectModel> claim) {
    return List.of(claim.policy().id());
  }

  private static List<String> of(TwoPolicyClaim<SubjectModel> claim) {
    return List.of(claim.later().id(), claim.earlier().id());
  }

  @Override
  public List<String> outcomeWhere(PolicyClaim.OutcomeWhere<SubjectModel> claim) {
    return of(claim);
  }

  @Override
  public List<String> ruleProperty(PolicyClaim.RuleProperty<SubjectModel> claim) {
    return of(claim);
  }

  @Override
  public List<String> everyConstantClassified(
      PolicyClaim.EveryConstantClassified<SubjectModel> claim) {
    return of(claim);
  }

  @Override
  public List<String> monotone(PolicyClaim.Monotone<SubjectModel> claim) {
    return of(claim);
  }

  @Override
  public List<String> strictness(TwoPolicyClaim.Strictness<SubjectModel> claim) {
    return of(claim);
  }

  @Override
  public List<String> onlyTightensWhere(TwoPolicyClaim.OnlyTightensWhere<SubjectModel> claim) {
    return of(claim);
  }

  @Override
  public List<String> onlyTightensBy(TwoPolicyClaim.OnlyTightensBy<SubjectModel> claim) {
    return of(claim);
  }
}
