package dev.proviso.domain;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * What can be said of an offense; the part of {@link Offense.Builder} without decisions.
 *
 * <p>What need not be known is given either as a value, or as an option whose none means that it is
 * not known.
 */
abstract sealed class OffenseSetters permits Offense.Builder {

  final ImmutableOffense.Builder draft;

  OffenseSetters(ImmutableOffense.Builder draft) {
    this.draft = draft;
  }

  abstract Offense.Builder self();

  /**
   * Says which state makes it an offense.
   *
   * @param jurisdiction the state whose law it is
   */
  public Offense.Builder jurisdiction(Country jurisdiction) {
    draft.jurisdiction(ArgumentChecks.given("offense", "jurisdiction", jurisdiction));
    return self();
  }

  /**
   * Says what it is called.
   *
   * @param name what it is called
   */
  public Offense.Builder name(String name) {
    draft.name(ArgumentChecks.given("offense", "name", name));
    return self();
  }

  /**
   * Says where the statute has it.
   *
   * @param provision where the statute has it
   */
  public Offense.Builder provision(String provision) {
    draft.provision(ArgumentChecks.given("offense", "provision", provision));
    return self();
  }

  /**
   * Says which variant is alleged.
   *
   * @param variant which variant is alleged
   */
  public Offense.Builder variant(String variant) {
    draft.variant(ArgumentChecks.given("offense", "variant", variant));
    return self();
  }

  /**
   * Says what the statute threatens; unknown unless it is said.
   *
   * @param terms what the statute threatens; unknown unless it is said
   */
  public Offense.Builder terms(TermRange terms) {
    draft.terms(ArgumentChecks.given("offense", "terms", terms));
    return self();
  }

  /**
   * Says what the statute threatened when the offense was committed.
   *
   * @param termsWhenCommitted none if it is not known
   */
  public Offense.Builder termsWhenCommitted(Option<TermRange> termsWhenCommitted) {
    draft.termsWhenCommitted(
        ArgumentChecks.option("offense", "terms when committed", termsWhenCommitted));
    return self();
  }

  /**
   * Says what the statute threatened when the offense was committed, where it is known.
   *
   * @param termsWhenCommitted the range in force then
   */
  public Offense.Builder termsWhenCommitted(TermRange termsWhenCommitted) {
    return termsWhenCommitted(Option.some(termsWhenCommitted));
  }

  /**
   * Says the longest term that any variant in the same section allows.
   *
   * @param highestTermOfSection none if it is not known
   */
  public Offense.Builder highestTermOfSection(Option<PrisonTerm> highestTermOfSection) {
    draft.highestTermOfSection(
        ArgumentChecks.option("offense", "highest term of section", highestTermOfSection));
    return self();
  }

  /**
   * Says the longest term that any variant in the same section allows, where it is known.
   *
   * @param highestTermOfSection the longest term
   */
  public Offense.Builder highestTermOfSection(PrisonTerm highestTermOfSection) {
    return highestTermOfSection(Option.some(highestTermOfSection));
  }

  /**
   * Says whether the act is intentional.
   *
   * @param intentional none if it is not known
   */
  public Offense.Builder intentional(Option<Boolean> intentional) {
    draft.intentional(ArgumentChecks.option("offense", "intentional", intentional));
    return self();
  }

  /**
   * Says whether the act is intentional, where it is known.
   *
   * @param intentional whether it is
   */
  public Offense.Builder intentional(boolean intentional) {
    return intentional(Option.some(intentional));
  }

  /**
   * Says whether national law defines the act as an offense.
   *
   * @param definedInNationalLaw none if it is not known
   */
  public Offense.Builder definedInNationalLaw(Option<Boolean> definedInNationalLaw) {
    draft.definedInNationalLaw(
        ArgumentChecks.option("offense", "defined in national law", definedInNationalLaw));
    return self();
  }

  /**
   * Says whether national law defines the act as an offense, where it is known.
   *
   * @param definedInNationalLaw whether it does
   */
  public Offense.Builder definedInNationalLaw(boolean definedInNationalLaw) {
    return definedInNationalLaw(Option.some(definedInNationalLaw));
  }

  /**
   * Says whether the act may seriously damage a country or an international organization.
   *
   * @param mayCauseSeriousDamage none if it is not known
   */
  public Offense.Builder mayCauseSeriousDamage(Option<Boolean> mayCauseSeriousDamage) {
    draft.mayCauseSeriousDamage(
        ArgumentChecks.option("offense", "may cause serious damage", mayCauseSeriousDamage));
    return self();
  }

  /**
   * Says whether the act may seriously damage a country or an international organization, where it
   * is known.
   *
   * @param mayCauseSeriousDamage whether it may
   */
  public Offense.Builder mayCauseSeriousDamage(boolean mayCauseSeriousDamage) {
    return mayCauseSeriousDamage(Option.some(mayCauseSeriousDamage));
  }

  /**
   * Says what the offense consists in.
   *
   * @param conduct none if it is not known
   */
  public Offense.Builder conduct(Option<Conduct> conduct) {
    draft.conduct(ArgumentChecks.option("offense", "conduct", conduct));
    return self();
  }

  /** Says what the offense consists in, where it is known. */
  public Offense.Builder conduct(Conduct conduct) {
    return conduct(Option.some(conduct));
  }

  /**
   * Says whether the attack may cause death.
   *
   * @param mayCauseDeath none if it is not known
   */
  public Offense.Builder mayCauseDeath(Option<Boolean> mayCauseDeath) {
    draft.mayCauseDeath(ArgumentChecks.option("offense", "may cause death", mayCauseDeath));
    return self();
  }

  /**
   * Says whether the attack may cause death, where it is known.
   *
   * @param mayCauseDeath whether it may
   */
  public Offense.Builder mayCauseDeath(boolean mayCauseDeath) {
    return mayCauseDeath(Option.some(mayCauseDeath));
  }

  /**
   * Says whether human life is endangered.
   *
   * @param endangersHumanLife none if it is not known
   */
  public Offense.Builder endangersHumanLife(Option<Boolean> endangersHumanLife) {
    draft.endangersHumanLife(
        ArgumentChecks.option("offense", "endangers human life", endangersHumanLife));
    return self();
  }

  /**
   * Says whether human life is endangered, where it is known.
   *
   * @param endangersHumanLife whether it is
   */
  public Offense.Builder endangersHumanLife(boolean endangersHumanLife) {
    return endangersHumanLife(Option.some(endangersHumanLife));
  }

  /**
   * Says whether major economic loss is likely.
   *
   * @param majorEconomicLoss none if it is not known
   */
  public Offense.Builder majorEconomicLoss(Option<Boolean> majorEconomicLoss) {
    draft.majorEconomicLoss(
        ArgumentChecks.option("offense", "major economic loss", majorEconomicLoss));
    return self();
  }

  /**
   * Says whether major economic loss is likely, where it is known.
   *
   * @param majorEconomicLoss whether it is
   */
  public Offense.Builder majorEconomicLoss(boolean majorEconomicLoss) {
    return majorEconomicLoss(Option.some(majorEconomicLoss));
  }

  /**
   * Says whether the interference is one of the grave cases of act (i).
   *
   * @param qualifiedInterference none if it is not known
   */
  public Offense.Builder qualifiedInterference(Option<Boolean> qualifiedInterference) {
    draft.qualifiedInterference(
        ArgumentChecks.option("offense", "qualified interference", qualifiedInterference));
    return self();
  }

  /**
   * Says whether the interference is one of the grave cases of act (i), where it is known.
   *
   * @param qualifiedInterference whether it is
   */
  public Offense.Builder qualifiedInterference(boolean qualifiedInterference) {
    return qualifiedInterference(Option.some(qualifiedInterference));
  }

  /**
   * Says which act is threatened, where the offense is a threat.
   *
   * @param threatened none if it is not known
   */
  public Offense.Builder threatened(Option<Conduct> threatened) {
    draft.threatened(ArgumentChecks.option("offense", "threatened", threatened));
    return self();
  }

  /**
   * Says which act is threatened, where the offense is a threat, where it is known.
   *
   * @param threatened one of the acts (a) to (i)
   */
  public Offense.Builder threatened(Conduct threatened) {
    return threatened(Option.some(threatened));
  }

  /**
   * Says what the act aims at.
   *
   * @param aims none if it is not known
   */
  public Offense.Builder aims(Option<Set<Aim>> aims) {
    draft.aims(ArgumentChecks.constants("offense", "aims", aims));
    return self();
  }

  /**
   * Says what the act aims at, and that these are all its aims.
   *
   * @param aims every aim that it has; no argument at all if it is known to have none
   */
  public Offense.Builder aims(Aim... aims) {
    return aims(Option.some(LinkedHashSet.of(aims)));
  }

  /**
   * Says whether the offense consists in nothing but expression.
   *
   * @param onlyExpression none if it is not known
   */
  public Offense.Builder onlyExpression(Option<Boolean> onlyExpression) {
    draft.onlyExpression(ArgumentChecks.option("offense", "only expression", onlyExpression));
    return self();
  }

  /**
   * Says whether the offense consists in nothing but expression, where it is known.
   *
   * @param onlyExpression whether it does
   */
  public Offense.Builder onlyExpression(boolean onlyExpression) {
    return onlyExpression(Option.some(onlyExpression));
  }

  /**
   * Says whether the offense involves expression.
   *
   * @param involvesExpression none if it is not known
   */
  public Offense.Builder involvesExpression(Option<Boolean> involvesExpression) {
    draft.involvesExpression(
        ArgumentChecks.option("offense", "involves expression", involvesExpression));
    return self();
  }

  /**
   * Says whether the offense involves expression, where it is known.
   *
   * @param involvesExpression whether it does
   */
  public Offense.Builder involvesExpression(boolean involvesExpression) {
    return involvesExpression(Option.some(involvesExpression));
  }
}
