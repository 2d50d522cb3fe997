package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.fact.Fact;
import dev.proviso.text.Wording;

/** What a claim says, in a sentence. */
final class ClaimWording<S> implements ClaimVisitor<S, String> {

  @Override
  public String satisfiable(ConditionClaim.Satisfiable<S> claim) {
    return words(claim.condition()) + " can hold";
  }

  @Override
  public String implies(ConditionClaim.Implies<S> claim) {
    return words(claim.premise()) + " implies " + words(claim.conclusion());
  }

  @Override
  public String setRelation(ConditionClaim.SetRelation<S> claim) {
    String all = claim.conditions().map(ClaimWording::words).mkString(" and ");
    return switch (claim.kind()) {
      case DISJOINT -> all + " never hold together";
      case OVERLAPPING -> all + " can hold together";
      case EQUIVALENT -> all + " hold of the same subjects";
      case EXHAUSTIVE -> all + " leave nothing out";
      case PARTITION -> "exactly one of " + all + " holds";
    };
  }

  @Override
  public String contained(ConditionClaim.Contained<S> claim) {
    return "every member of the "
        + claim.register().name()
        + " is on the "
        + claim.inRegister().name();
  }

  @Override
  public String outcomeWhere(PolicyClaim.OutcomeWhere<S> claim) {
    return claim.policy().id()
        + switch (claim.kind()) {
          case NEVER_PERMITS -> " never permits where ";
          case PERMITS_ONLY -> " permits only where ";
          case MAY_PERMIT -> " may permit where ";
          case ALWAYS_FORBIDS -> " always forbids where ";
          case NO_DOUBLE_BIND -> " never forbids what is required where ";
        }
        + words(claim.where())
        + unknown(claim);
  }

  /** Words for the subjects whose condition is unknown; a fully known subject is never one. */
  private static String unknown(PolicyClaim.OutcomeWhere<?> claim) {
    boolean isNever = claim.kind() == PolicyClaim.OutcomeWhere.Kind.NEVER_PERMITS;
    return isNever && claim.isOverAllSubjects() ? ", or where that is not known" : "";
  }

  @Override
  public String ruleProperty(PolicyClaim.RuleProperty<S> claim) {
    return claim.policy().id()
        + switch (claim.kind()) {
          case COMPLETE -> ": some rule applies to every subject";
          case UNAMBIGUOUS -> ": no permission meets a prohibition unless it is excepted";
          case EVERY_RULE_REACHABLE -> ": every rule can be reached";
          case EVERY_DEFINITION_SATISFIABLE -> ": every definition can hold";
          case NO_RULE_REDUNDANT -> ": no rule is redundant";
          case NO_CONDITION_REDUNDANT -> ": no condition is redundant";
          case NO_VACUOUS_PERMISSION ->
              ": nothing is permitted only because a set is empty or there are no parts";
          case NO_PERMISSION_OVERRIDDEN -> ": no permission is wholly overridden";
        };
  }

  @Override
  public String everyConstantClassified(PolicyClaim.EveryConstantClassified<S> claim) {
    return claim.policy().id() + ": every constant of " + claim.fact().name() + " is classified";
  }

  @Override
  public String monotone(PolicyClaim.Monotone<S> claim) {
    return claim.policy().id() + ": more " + claim.fact().name() + " never takes a permission away";
  }

  @Override
  public String strictness(TwoPolicyClaim.Strictness<S> claim) {
    return switch (claim.kind()) {
      case AT_LEAST_AS_STRICT ->
          claim.later().id() + " is at least as strict as " + claim.earlier().id();
      case NOTHING_NEWLY_PERMITTED ->
          claim.later().id() + " permits nothing that " + claim.earlier().id() + " does not permit";
    };
  }

  @Override
  public String onlyTightensWhere(TwoPolicyClaim.OnlyTightensWhere<S> claim) {
    return onlyTightens(claim) + "where " + words(claim.where());
  }

  @Override
  public String onlyTightensBy(TwoPolicyClaim.OnlyTightensBy<S> claim) {
    return onlyTightens(claim) + "by " + claim.facts().map(Fact::name).mkString(" and ");
  }

  private static String onlyTightens(TwoPolicyClaim<?> claim) {
    return claim.later().id() + " only tightens " + claim.earlier().id() + ", and only ";
  }

  private static String words(Condition<?> condition) {
    return condition
        .asDefinition()
        .map(term -> "“" + term.name() + "”")
        .getOrElse(() -> Wording.of(condition));
  }
}
