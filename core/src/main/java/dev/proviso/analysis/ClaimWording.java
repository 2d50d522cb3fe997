package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.fact.Fact;
import dev.proviso.language.Language;
import dev.proviso.language.Message;
import dev.proviso.wording.ConditionWording;
import io.vavr.collection.Seq;

/** What a claim says, in a sentence. */
final class ClaimWording<S> implements ClaimVisitor<S, String> {

  private final ConditionWording conditions;
  private final Language language;

  ClaimWording(Language language) {
    this.language = language;
    this.conditions = ConditionWording.of(language);
  }

  @Override
  public String satisfiable(ConditionClaim.Satisfiable<S> claim) {
    return language.text(ClaimMessages.CAN_HOLD, clause(claim.condition()));
  }

  @Override
  public String implies(ConditionClaim.Implies<S> claim) {
    return language.text(
        ClaimMessages.IMPLIES, clause(claim.premise()), clause(claim.conclusion()));
  }

  @Override
  public String setRelation(ConditionClaim.SetRelation<S> claim) {
    Seq<String> all = claim.conditions().map(this::quoted);
    return language.text(
        switch (claim.kind()) {
          case DISJOINT -> ClaimMessages.DISJOINT;
          case OVERLAPPING -> ClaimMessages.OVERLAPPING;
          case EQUIVALENT -> ClaimMessages.EQUIVALENT;
          case EXHAUSTIVE -> ClaimMessages.EXHAUSTIVE;
          case PARTITION -> ClaimMessages.PARTITION;
        },
        conditions.values().and(all));
  }

  @Override
  public String contained(ConditionClaim.Contained<S> claim) {
    return language.text(
        ClaimMessages.CONTAINED, claim.register().name(), claim.inRegister().name());
  }

  @Override
  public String outcomeWhere(PolicyClaim.OutcomeWhere<S> claim) {
    Message.Binary message =
        switch (claim.kind()) {
          case NEVER_PERMITS ->
              claim.isOverAllSubjects()
                  ? ClaimMessages.NEVER_PERMITS_NOR_UNKNOWN
                  : ClaimMessages.NEVER_PERMITS;
          case PERMITS_ONLY -> ClaimMessages.PERMITS_ONLY;
          case MAY_PERMIT -> ClaimMessages.MAY_PERMIT;
          case ALWAYS_FORBIDS -> ClaimMessages.ALWAYS_FORBIDS;
          case NO_DOUBLE_BIND -> ClaimMessages.NO_DOUBLE_BIND;
        };
    return language.text(message, claim.policy().id(), clause(claim.where()));
  }

  @Override
  public String ruleProperty(PolicyClaim.RuleProperty<S> claim) {
    return language.text(
        switch (claim.kind()) {
          case COMPLETE -> ClaimMessages.COMPLETE;
          case UNAMBIGUOUS -> ClaimMessages.UNAMBIGUOUS;
          case EVERY_RULE_REACHABLE -> ClaimMessages.EVERY_RULE_REACHABLE;
          case EVERY_DEFINITION_SATISFIABLE -> ClaimMessages.EVERY_DEFINITION_SATISFIABLE;
          case NO_RULE_REDUNDANT -> ClaimMessages.NO_RULE_REDUNDANT;
          case NO_CONDITION_REDUNDANT -> ClaimMessages.NO_CONDITION_REDUNDANT;
          case NO_VACUOUS_PERMISSION -> ClaimMessages.NO_VACUOUS_PERMISSION;
          case NO_PERMISSION_OVERRIDDEN -> ClaimMessages.NO_PERMISSION_OVERRIDDEN;
        },
        claim.policy().id());
  }

  @Override
  public String everyConstantClassified(PolicyClaim.EveryConstantClassified<S> claim) {
    return language.text(
        ClaimMessages.EVERY_CONSTANT_CLASSIFIED, claim.policy().id(), claim.fact().name());
  }

  @Override
  public String monotone(PolicyClaim.Monotone<S> claim) {
    return language.text(ClaimMessages.MONOTONE, claim.policy().id(), claim.fact().name());
  }

  @Override
  public String strictness(TwoPolicyClaim.Strictness<S> claim) {
    return language.text(
        switch (claim.kind()) {
          case AT_LEAST_AS_STRICT -> ClaimMessages.AT_LEAST_AS_STRICT;
          case NOTHING_NEWLY_PERMITTED -> ClaimMessages.NOTHING_NEWLY_PERMITTED;
        },
        later(claim),
        earlier(claim));
  }

  @Override
  public String onlyTightensWhere(TwoPolicyClaim.OnlyTightensWhere<S> claim) {
    return language.text(
        ClaimMessages.ONLY_TIGHTENS_WHERE, later(claim), earlier(claim), clause(claim.where()));
  }

  @Override
  public String onlyTightensBy(TwoPolicyClaim.OnlyTightensBy<S> claim) {
    return language.text(
        ClaimMessages.ONLY_TIGHTENS_BY,
        later(claim),
        earlier(claim),
        conditions.values().and(claim.facts().map(Fact::name)));
  }

  private String later(TwoPolicyClaim<S> claim) {
    return claim.policyNames(language).get(0);
  }

  private String earlier(TwoPolicyClaim<S> claim) {
    return claim.policyNames(language).get(1);
  }

  private String clause(Condition<?> condition) {
    return conditions.affirming(condition);
  }

  private String quoted(Condition<?> condition) {
    String words =
        condition
            .asDefinition()
            .filter(term -> term.phrase().isEmpty())
            .map(Definition::name)
            .getOrElse(() -> clause(condition));
    return language.text(ClaimMessages.QUOTED, words);
  }
}
