package dev.proviso.examples.cyberexport;

import static dev.proviso.analysis.Claims.alwaysForbids;
import static dev.proviso.analysis.Claims.atLeastAsStrict;
import static dev.proviso.analysis.Claims.disjoint;
import static dev.proviso.analysis.Claims.everyConstantClassified;
import static dev.proviso.analysis.Claims.everyDefinitionSatisfiable;
import static dev.proviso.analysis.Claims.everyRuleReachable;
import static dev.proviso.analysis.Claims.implies;
import static dev.proviso.analysis.Claims.mayPermit;
import static dev.proviso.analysis.Claims.monotone;
import static dev.proviso.analysis.Claims.neverPermits;
import static dev.proviso.analysis.Claims.noPermissionOverridden;
import static dev.proviso.analysis.Claims.noRuleRedundant;
import static dev.proviso.analysis.Claims.nothingNewlyPermitted;
import static dev.proviso.analysis.Claims.onlyTightens;
import static dev.proviso.analysis.Claims.overlaps;
import static dev.proviso.analysis.Claims.partition;
import static dev.proviso.analysis.Claims.permitsOnly;
import static dev.proviso.analysis.Claims.satisfiable;
import static dev.proviso.domain.Purpose.INVESTIGATION;
import static dev.proviso.domain.Purpose.PREVENTION;
import static dev.proviso.dsl.EndUseFacts.CERTIFICATE_SIGNED;
import static dev.proviso.dsl.EndUseFacts.COMPLIES_WITH_NATIONAL_LAW;
import static dev.proviso.dsl.EndUseFacts.COMPLIES_WITH_PRIVACY_LAW;
import static dev.proviso.dsl.EndUseFacts.DATE;
import static dev.proviso.dsl.EndUseFacts.END_USER;
import static dev.proviso.dsl.EndUseFacts.GROUNDS;
import static dev.proviso.dsl.EndUseFacts.HARM_MERELY_DUE_TO_GROUNDS;
import static dev.proviso.dsl.EndUseFacts.INDIVIDUAL_LICENSE;
import static dev.proviso.dsl.EndUseFacts.ITEM_CLASS;
import static dev.proviso.dsl.EndUseFacts.LEGAL_APPROVAL;
import static dev.proviso.dsl.EndUseFacts.OFFENSE;
import static dev.proviso.dsl.EndUseFacts.PURPOSE;
import static dev.proviso.dsl.EndUseFacts.RECIPIENTS;
import static dev.proviso.dsl.EndUseFacts.STATE;
import static dev.proviso.dsl.EndUseFacts.TRANSFER_CONSENT;
import static dev.proviso.dsl.EndUserFacts.GOVERNMENT;
import static dev.proviso.dsl.OffenseFacts.AIMS;
import static dev.proviso.dsl.OffenseFacts.CONDUCT;
import static dev.proviso.dsl.OffenseFacts.DEFINED_IN_NATIONAL_LAW;
import static dev.proviso.dsl.OffenseFacts.ENDANGERS_HUMAN_LIFE;
import static dev.proviso.dsl.OffenseFacts.INTENTIONAL;
import static dev.proviso.dsl.OffenseFacts.MAJOR_ECONOMIC_LOSS;
import static dev.proviso.dsl.OffenseFacts.MAXIMUM_TERM;
import static dev.proviso.dsl.OffenseFacts.MAY_CAUSE_DEATH;
import static dev.proviso.dsl.OffenseFacts.MAY_SERIOUSLY_DAMAGE_A_COUNTRY;
import static dev.proviso.dsl.OffenseFacts.ONLY_EXPRESSION;
import static dev.proviso.dsl.OffenseFacts.QUALIFIED_INTERFERENCE;
import static dev.proviso.dsl.OffenseFacts.THREATENED_CONDUCT;
import static dev.proviso.dsl.PartyFacts.ROLE;
import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.anyOf;
import static dev.proviso.dsl.Policies.not;

import dev.proviso.analysis.Claim;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.domain.Aim;
import dev.proviso.domain.Conduct;
import dev.proviso.domain.Country;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.ItemClass;
import dev.proviso.domain.Offense;
import dev.proviso.domain.PartyRole;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.examples.cyberexport.Interpretation.InAndOfItself;
import dev.proviso.examples.cyberexport.Interpretation.MerelyDueTo;
import dev.proviso.policy.Policy;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/** What the certificate of December 2021 is claimed to say, for every possible use. */
public final class CyberClaims {

  private static final PrisonTerm SIX_YEARS = PrisonTerm.ofYears(6);
  private static final Definitions TERMS = new Definitions(Interpretation.standard());
  private static final Definition<Offense> TERRORIST_ACT = TERMS.terroristAct();
  private static final Definition<Offense> SERIOUS_CRIME = TERMS.seriousCrime();
  private static final Policy<EndUse> POLICY = CyberEndUse.policy();

  private CyberClaims() {}

  /**
   * The claims.
   *
   * @return the claims about the two defined terms, and those about the policy
   */
  public static Seq<Claim<?>> all() {
    return about(POLICY, TERRORIST_ACT, SERIOUS_CRIME).appendAll(aboutReadings());
  }

  /**
   * The same claims about a policy that was written anew, or changed by mistake.
   *
   * @param terroristAct what it means by a terrorist act
   * @param seriousCrime what it means by a serious crime
   * @return the claims about the two defined terms, and those about the policy
   */
  public static Seq<Claim<?>> about(
      Policy<EndUse> policy, Condition<Offense> terroristAct, Condition<Offense> seriousCrime) {
    return Array.<Claim<?>>ofAll(aboutTerms(terroristAct, seriousCrime))
        .appendAll(aboutListedActs(terroristAct))
        .appendAll(aboutPolicy(policy, terroristAct, seriousCrime))
        .appendAll(aboutPermissions(policy, terroristAct, seriousCrime))
        .appendAll(aboutTheList(policy));
  }

  private static Seq<Claim<Offense>> aboutTerms(
      Condition<Offense> terroristAct, Condition<Offense> seriousCrime) {
    Condition<Offense> expression = ONLY_EXPRESSION.isTrue();
    return Array.of(
        satisfiable(terroristAct),
        satisfiable(seriousCrime),
        overlaps(terroristAct, seriousCrime)
            .because("the certificate names both, and an act may well be both"),
        overlaps(terroristAct, not(seriousCrime))
            .because("a listed act counts whatever its penalty is"),
        implies(terroristAct, not(expression)),
        implies(seriousCrime, not(expression)),
        implies(terroristAct, INTENTIONAL.isTrue()),
        implies(terroristAct, DEFINED_IN_NATIONAL_LAW.isTrue()),
        implies(seriousCrime, DEFINED_IN_NATIONAL_LAW.isTrue()),
        implies(seriousCrime, MAXIMUM_TERM.atLeast(SIX_YEARS)),
        overlaps(seriousCrime, MAXIMUM_TERM.atMost(SIX_YEARS))
            .because("a maximum of exactly six years is enough"),
        implies(terroristAct, MAY_SERIOUSLY_DAMAGE_A_COUNTRY.isTrue()),
        overlaps(terroristAct, AIMS.containsOnly(Aim.COMPEL_GOVERNMENT))
            .because("one of the aims is enough"),
        disjoint(terroristAct, CONDUCT.is(Conduct.PARTICIPATION)),
        disjoint(terroristAct, AIMS.isEmpty()),
        partition(MAXIMUM_TERM.lessThan(SIX_YEARS), MAXIMUM_TERM.atLeast(SIX_YEARS)));
  }

  /** Article 3(1)(a) to (j) of the Directive, with the condition that an act carries there. */
  private static Seq<Claim<Offense>> aboutListedActs(Condition<Offense> terroristAct) {
    Condition<Offense> destruction = CONDUCT.is(Conduct.EXTENSIVE_DESTRUCTION);
    Seq<Conduct> threatenable =
        Array.of(Conduct.values()).filter(act -> act.isListed() && act != Conduct.THREAT);
    return Array.of(
        implies(allOf(terroristAct, CONDUCT.is(Conduct.ATTACK_ON_LIFE)), MAY_CAUSE_DEATH.isTrue()),
        implies(
            allOf(terroristAct, destruction),
            anyOf(ENDANGERS_HUMAN_LIFE.isTrue(), MAJOR_ECONOMIC_LOSS.isTrue())),
        overlaps(terroristAct, allOf(destruction, ENDANGERS_HUMAN_LIFE.isFalse()))
            .because("destruction counts for the loss that it causes, too"),
        overlaps(terroristAct, allOf(destruction, MAJOR_ECONOMIC_LOSS.isFalse()))
            .because("destruction counts for the danger to life alone, too"),
        implies(
            allOf(terroristAct, CONDUCT.is(Conduct.RELEASE_OF_DANGEROUS_SUBSTANCES)),
            ENDANGERS_HUMAN_LIFE.isTrue()),
        implies(
            allOf(terroristAct, CONDUCT.is(Conduct.DISRUPTION_OF_SUPPLY)),
            ENDANGERS_HUMAN_LIFE.isTrue()),
        implies(
            allOf(terroristAct, CONDUCT.is(Conduct.ILLEGAL_SYSTEM_INTERFERENCE)),
            QUALIFIED_INTERFERENCE.isTrue()),
        overlaps(terroristAct, CONDUCT.is(Conduct.WEAPONS_OR_EXPLOSIVES))
            .because("the closed list is taken to be that of the Directive"),
        implies(
                allOf(terroristAct, CONDUCT.is(Conduct.THREAT)),
                THREATENED_CONDUCT.isOneOf(threatenable))
            .because("what is threatened must be on the list itself"));
  }

  private static Seq<Claim<EndUse>> aboutPolicy(
      Policy<EndUse> policy, Condition<Offense> terroristAct, Condition<Offense> seriousCrime) {
    return Array.of(
        permitsOnly(policy, anyOf(OFFENSE.is(terroristAct), OFFENSE.is(seriousCrime))),
        permitsOnly(policy, PURPOSE.isOneOf(INVESTIGATION, PREVENTION)),
        permitsOnly(policy, LEGAL_APPROVAL.isTrue()),
        permitsOnly(policy, END_USER.is(GOVERNMENT.isTrue())),
        neverPermits(policy, HARM_MERELY_DUE_TO_GROUNDS.isTrue()),
        neverPermits(policy, OFFENSE.is(ONLY_EXPRESSION.isTrue())),
        neverPermits(
            policy,
            anyOf(COMPLIES_WITH_PRIVACY_LAW.isFalse(), COMPLIES_WITH_NATIONAL_LAW.isFalse())),
        neverPermits(
            policy,
            allOf(
                STATE.isNotListedIn(
                    States.reported().afterLastReport(dev.proviso.time.OutOfRange.HOLD).eligible()),
                INDIVIDUAL_LICENSE.isFalse())),
        neverPermits(policy, ITEM_CLASS.is(ItemClass.OTHER)),
        alwaysForbids(policy, CERTIFICATE_SIGNED.isFalse()),
        alwaysForbids(
            policy,
            allOf(RECIPIENTS.any(ROLE.is(PartyRole.RECIPIENT)), TRANSFER_CONSENT.isFalse())),
        mayPermit(policy, GROUNDS.isNotEmpty())
            .because("a ground that is present besides other reasons does not forbid"),
        everyRuleReachable(policy),
        everyDefinitionSatisfiable(policy),
        noPermissionOverridden(policy),
        noRuleRedundant(policy),
        monotone(policy, MAXIMUM_TERM.fact())
            .because("a graver penalty never makes a crime less serious"),
        everyConstantClassified(policy, PURPOSE.fact())
            .except("other", "the list of purposes is closed"),
        everyConstantClassified(policy, ITEM_CLASS.fact())
            .except("other", "the certificate covers the other two only"),
        everyConstantClassified(policy, AIMS.fact()),
        everyConstantClassified(policy, CONDUCT.fact())
            .except("participation", "it is an offense of its own, and counts as a serious crime")
            .except("other", "the list of acts is closed"),
        everyConstantClassified(policy, THREATENED_CONDUCT.fact())
            .except("threat", "a threat to threaten is not listed")
            .except("participation", "it is no act of the list that could be threatened")
            .except("other", "the list of acts is closed"));
  }

  private static Seq<Claim<EndUse>> aboutPermissions(
      Policy<EndUse> policy, Condition<Offense> terroristAct, Condition<Offense> seriousCrime) {
    Condition<EndUse> terror = OFFENSE.is(allOf(terroristAct, not(seriousCrime)));
    Condition<EndUse> crime = OFFENSE.is(allOf(seriousCrime, not(terroristAct)));
    Condition<EndUse> passedOn = RECIPIENTS.any(ROLE.is(PartyRole.RECIPIENT));
    return Array.of(
        mayPermit(policy, allOf(PURPOSE.is(INVESTIGATION), terror))
            .because("either purpose goes with either kind of act"),
        mayPermit(policy, allOf(PURPOSE.is(PREVENTION), terror))
            .because("either purpose goes with either kind of act"),
        mayPermit(policy, allOf(PURPOSE.is(INVESTIGATION), crime))
            .because("either purpose goes with either kind of act"),
        mayPermit(policy, allOf(PURPOSE.is(PREVENTION), crime))
            .because("either purpose goes with either kind of act"),
        mayPermit(policy, allOf(passedOn, TRANSFER_CONSENT.isTrue()))
            .because("a transfer with consent is no breach"),
        mayPermit(policy, allOf(not(passedOn), TRANSFER_CONSENT.isFalse()))
            .because("who keeps the system needs no consent to a transfer"));
  }

  /** G1, by the days on which the list was reported to have changed. */
  private static Seq<Claim<EndUse>> aboutTheList(Policy<EndUse> policy) {
    Condition<EndUse> dropped =
        STATE.isOneOf(Country.of("AE"), Country.of("MA"), Country.of("MX"), Country.of("SA"));
    Condition<EndUse> unlicensed = allOf(dropped, INDIVIDUAL_LICENSE.isFalse());
    Condition<EndUse> asReported =
        DATE.between(LocalDate.of(2021, 11, 25), LocalDate.of(2022, 4, 27));
    return Array.of(
        mayPermit(policy, allOf(unlicensed, DATE.is(LocalDate.of(2021, 10, 31))))
            .because("the list was cut in November 2021, and not before"),
        neverPermits(policy, allOf(unlicensed, DATE.atLeast(LocalDate.of(2021, 11, 1)))),
        alwaysForbids(policy, allOf(unlicensed, asReported)),
        mayPermit(policy, allOf(dropped, INDIVIDUAL_LICENSE.isTrue(), asReported))
            .because("a state that is not on the list may still get an individual license"));
  }

  private static Seq<Claim<EndUse>> aboutReadings() {
    Policy<EndUse> anyGround = policy(MerelyDueTo.ANY_GROUND_PRESENT);
    Policy<EndUse> anyExpression = policy(InAndOfItself.ANY_EXPRESSION);
    Country norway = Country.of("NO");
    Policy<EndUse> withBan =
        CyberEndUse.policy(Interpretation.standard(), States.reported().banning(norway));
    return Array.of(
        nothingNewlyPermitted(anyExpression, POLICY)
            .assuming(
                OFFENSE.is(
                    anyOf(
                        ONLY_EXPRESSION.isFalse(),
                        dev.proviso.dsl.OffenseFacts.INVOLVES_EXPRESSION.isTrue())))
            .because("what is nothing but expression involves expression"),
        atLeastAsStrict(anyGround, POLICY)
            .assuming(anyOf(HARM_MERELY_DUE_TO_GROUNDS.isFalse(), GROUNDS.isNotEmpty()))
            .because("whoever is harmed merely due to a ground has that ground"),
        onlyTightens(withBan, POLICY, STATE.is(norway)),
        onlyTightens(withBan, POLICY, STATE.fact()));
  }

  private static Policy<EndUse> policy(Interpretation.Answer answer) {
    return CyberEndUse.policy(Interpretation.standard().with(answer));
  }
}
