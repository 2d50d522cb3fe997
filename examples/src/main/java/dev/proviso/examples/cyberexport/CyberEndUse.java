package dev.proviso.examples.cyberexport;

import static dev.proviso.domain.ItemClass.CYBER_SYSTEM;
import static dev.proviso.domain.ItemClass.INTELLIGENCE_SYSTEM;
import static dev.proviso.domain.Purpose.INVESTIGATION;
import static dev.proviso.domain.Purpose.PREVENTION;
import static dev.proviso.dsl.EndUseFacts.CERTIFICATE_SIGNED;
import static dev.proviso.dsl.EndUseFacts.COMPLIES_WITH_NATIONAL_LAW;
import static dev.proviso.dsl.EndUseFacts.COMPLIES_WITH_PRIVACY_LAW;
import static dev.proviso.dsl.EndUseFacts.COMPLIES_WITH_PRIVACY_LAW_OF_TARGET;
import static dev.proviso.dsl.EndUseFacts.DATE;
import static dev.proviso.dsl.EndUseFacts.END_USER;
import static dev.proviso.dsl.EndUseFacts.GROUNDS;
import static dev.proviso.dsl.EndUseFacts.HARM_MERELY_DUE_TO_GROUNDS;
import static dev.proviso.dsl.EndUseFacts.ITEM_CLASS;
import static dev.proviso.dsl.EndUseFacts.LEGAL_APPROVAL;
import static dev.proviso.dsl.EndUseFacts.OFFENSE;
import static dev.proviso.dsl.EndUseFacts.PURPOSE;
import static dev.proviso.dsl.EndUseFacts.RECIPIENTS;
import static dev.proviso.dsl.EndUseFacts.STATE;
import static dev.proviso.dsl.EndUseFacts.TRANSFER_CONSENT;
import static dev.proviso.dsl.EndUserFacts.GOVERNMENT;
import static dev.proviso.dsl.PartyFacts.ROLE;
import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.examples.cyberexport.Sources.CERTIFICATE;
import static dev.proviso.examples.cyberexport.Sources.DW;
import static dev.proviso.examples.cyberexport.Sources.HAMODIA;
import static dev.proviso.examples.cyberexport.Sources.HAYOM;
import static dev.proviso.examples.cyberexport.Sources.IDEF;
import static dev.proviso.examples.cyberexport.Sources.INN;
import static dev.proviso.examples.cyberexport.Sources.JANES;
import static dev.proviso.examples.cyberexport.Sources.TOI;
import static dev.proviso.examples.cyberexport.Sources.WECR;
import static dev.proviso.examples.cyberexport.Sources.reported;
import static dev.proviso.rule.CombiningAlgorithm.FIRST_APPLICABLE;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.rule.Outcome.UNDETERMINED;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.decision.Decision;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.Offense;
import dev.proviso.domain.PartyRole;
import dev.proviso.domain.Purpose;
import dev.proviso.dsl.Policies;
import dev.proviso.examples.cyberexport.Interpretation.Denials;
import dev.proviso.examples.cyberexport.Interpretation.LaterList;
import dev.proviso.examples.cyberexport.Interpretation.MerelyDueTo;
import dev.proviso.examples.cyberexport.Interpretation.Pairing;
import dev.proviso.examples.cyberexport.Interpretation.PrivacyLaw;
import dev.proviso.examples.cyberexport.Interpretation.UnknownFacts;
import dev.proviso.law.Confidence;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Measure;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import dev.proviso.time.OutOfRange;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * The end-use certificate of December 2021 as a policy: a closed list of permitted uses, nine
 * prohibitions that outweigh them, and nothing else permitted.
 *
 * <pre>{@code
 * Decision<EndUse> decision = CyberEndUse.policy().decide(use);
 * }</pre>
 */
public final class CyberEndUse {

  /** S1: what a breach can cost. */
  public static final Sanction RESTRICT =
      Sanction.of("restrict", "limitation of the system")
          .taking(Measure.RESTRICT_SYSTEM)
          .citing(reported("S1", DW, INN));

  /** S2: what a breach can cost. */
  public static final Sanction SHUT_DOWN =
      Sanction.of("shut-down", "shutting down or disconnecting the system")
          .taking(Measure.SHUT_DOWN_SYSTEM)
          .citing(reported("S2", DW, INN));

  /** S3: what a breach can cost. */
  public static final Sanction REVOKE =
      Sanction.of("revoke", "revocation of the export license")
          .taking(Measure.REVOKE_LICENSE)
          .citing(reported("S3", HAYOM, TOI));

  /** A5: a ground that is present besides other reasons does not forbid, but leaves a record. */
  public static final Obligation RECORD_GROUNDS =
      Obligation.of(
              "record-grounds",
              "record every ground of targeting that is present, although it is not the sole reason")
          .citing(CERTIFICATE.clause("P4").tagged(Confidence.DERIVED));

  private static final Policy<EndUse> STANDARD = policy(Interpretation.standard());

  private final Interpretation interpretation;
  private final Definition<Offense> terroristAct;
  private final Definition<Offense> seriousCrime;
  private final States states;

  private CyberEndUse(Interpretation interpretation, States states) {
    Definitions definitions = new Definitions(interpretation);
    this.interpretation = interpretation;
    this.terroristAct = definitions.terroristAct();
    this.seriousCrime = definitions.seriousCrime();
    this.states =
        states.afterLastReport(
            interpretation.says(LaterList.HELD) ? OutOfRange.HOLD : OutOfRange.REFUSE);
  }

  /** The policy with the default answer to every open question. */
  public static Policy<EndUse> policy() {
    return STANDARD;
  }

  /**
   * The policy under an interpretation, with the states as they were reported.
   *
   * @param interpretation the answers to the open questions
   */
  public static Policy<EndUse> policy(Interpretation interpretation) {
    return policy(interpretation, States.reported());
  }

  /**
   * The policy under an interpretation, with states of the author's own.
   *
   * @param interpretation the answers to the open questions
   * @param states which states are eligible, banned, or decided case by case
   */
  public static Policy<EndUse> policy(Interpretation interpretation, States states) {
    CyberEndUse regime = new CyberEndUse(interpretation, states);
    return Policies.policy("cyber-end-use")
        .rules(regime.gates().appendAll(regime.prohibitions()).appendAll(regime.permissions()))
        .combining(interpretation.says(Denials.ALL) ? FORBID_OVERRIDES : FIRST_APPLICABLE)
        .asOf(DATE)
        .otherwise(FORBIDDEN);
  }

  /**
   * The outcome that an interpretation draws from a decision: A8 asks if what is not known is
   * refused or left open.
   *
   * @param interpretation the answers to the open questions
   * @return the outcome of the decision, or forbidden in place of undetermined
   */
  public static Outcome outcome(Decision<EndUse> decision, Interpretation interpretation) {
    return decision.outcome() == UNDETERMINED && interpretation.says(UnknownFacts.DENY)
        ? FORBIDDEN
        : decision.outcome();
  }

  /** G1 to G4: what must be so before anything else is asked. */
  private Seq<Rule<EndUse>> gates() {
    Rule<EndUse> banned =
        states.banned().isEmpty()
            ? null
            : forbid("state-banned")
                .when(STATE.isOneOf(states.banned()))
                .titled("the state is banned, and no license can change that");
    Seq<Rule<EndUse>> gates =
        Array.of(
            CyberRegime.stateNotEligible(states),
            forbid("end-user-not-government")
                .when(END_USER.is(GOVERNMENT.isFalse()))
                .titled("only government bodies may use the system")
                .citing(reported("G2", INN, WECR)),
            forbid("certificate-not-signed")
                .when(CERTIFICATE_SIGNED.isFalse())
                .titled("the acquiring state must have signed the certificate")
                .citing(reported("G3", INN, IDEF, WECR)),
            forbid("item-not-covered")
                .when(ITEM_CLASS.isNoneOf(CYBER_SYSTEM, INTELLIGENCE_SYSTEM))
                .titled("the certificate covers cyber and intelligence systems only")
                .citing(reported("G4", INN, JANES)));
    return banned == null ? gates : gates.prepend(banned);
  }

  /** P2 to P5: the undertakings whose breach can cost the system and the license. */
  private Seq<Rule<EndUse>> prohibitions() {
    return Array.of(
            forbid("breaks-national-law")
                .when(COMPLIES_WITH_NATIONAL_LAW.isFalse())
                .titled("every use must comply with the law of the acquiring state")
                .citing(reported("P2", JANES)),
            forbid("breaks-privacy-law")
                .when(
                    interpretation.says(PrivacyLaw.OF_THE_BUYER)
                        ? COMPLIES_WITH_PRIVACY_LAW.isFalse()
                        : COMPLIES_WITH_PRIVACY_LAW_OF_TARGET.isFalse())
                .titled("no use may break privacy law")
                .citing(reported("P2", JANES, HAYOM, HAMODIA)),
            forbid("no-legal-approval")
                .when(LEGAL_APPROVAL.isFalse())
                .titled("the required legal approvals must be obtained before use")
                .citing(reported("P3", JANES)),
            forbid("targeted-for-who-they-are")
                .when(
                    interpretation.says(MerelyDueTo.SOLE_REASON)
                        ? HARM_MERELY_DUE_TO_GROUNDS.isTrue()
                        : GROUNDS.isNotEmpty())
                .titled("no one may be harmed merely for who they are or what they think")
                .citing(reported("P4", JANES, TOI)),
            forbid("transfer-without-consent")
                .when(
                    allOf(RECIPIENTS.any(ROLE.is(PartyRole.RECIPIENT)), TRANSFER_CONSENT.isFalse()))
                .titled("no transfer to third parties without the exporting state's consent")
                .citing(CERTIFICATE.clause("P5").tagged(Confidence.MEMORY)))
        .map(rule -> rule.sanction(RESTRICT, SHUT_DOWN, REVOKE));
  }

  /** P1: the closed list of what the system may be used for. */
  private Seq<Rule<EndUse>> permissions() {
    boolean crossed = interpretation.says(Pairing.CROSS_PRODUCT);
    return Array.of(
            permit("against-terrorist-acts")
                .when(
                    allOf(
                        crossed ? purposes(INVESTIGATION, PREVENTION) : purposes(PREVENTION),
                        OFFENSE.is(terroristAct)))
                .titled("investigation and prevention of terrorist acts"),
            permit("against-serious-crimes")
                .when(
                    allOf(
                        crossed ? purposes(INVESTIGATION, PREVENTION) : purposes(INVESTIGATION),
                        OFFENSE.is(seriousCrime)))
                .titled("investigation and prevention of serious crimes"))
        .map(rule -> rule.citing(reported("P1", DW, JANES)).oblige(RECORD_GROUNDS));
  }

  private static Condition<EndUse> purposes(Purpose first, Purpose... rest) {
    return PURPOSE.isOneOf(first, rest);
  }
}
