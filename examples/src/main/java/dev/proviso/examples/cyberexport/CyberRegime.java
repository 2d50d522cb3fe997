package dev.proviso.examples.cyberexport;

import static dev.proviso.domain.Purpose.INVESTIGATION;
import static dev.proviso.domain.Purpose.PREVENTION;
import static dev.proviso.dsl.EndUseFacts.DATE;
import static dev.proviso.dsl.EndUseFacts.INDIVIDUAL_LICENSE;
import static dev.proviso.dsl.EndUseFacts.OFFENSE;
import static dev.proviso.dsl.EndUseFacts.PURPOSE;
import static dev.proviso.dsl.EndUseFacts.STATE;
import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.define;
import static dev.proviso.dsl.Policies.exception;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.judgment;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.examples.cyberexport.Sources.CERTIFICATE;
import static dev.proviso.examples.cyberexport.Sources.EARLIER_CERTIFICATE;
import static dev.proviso.examples.cyberexport.Sources.ELIGIBLE_STATES;
import static dev.proviso.examples.cyberexport.Sources.INN;
import static dev.proviso.examples.cyberexport.Sources.JANES;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;

import dev.proviso.analysis.Difference;
import dev.proviso.certificate.CertificateTemplate;
import dev.proviso.condition.Definition;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.Offense;
import dev.proviso.law.Confidence;
import dev.proviso.policy.Policy;
import dev.proviso.regime.Edition;
import dev.proviso.regime.Editions;
import dev.proviso.regime.Regime;
import dev.proviso.rule.Rule;
import java.time.LocalDate;

/**
 * The certificate by edition: as it was before December 2021, and as it was tightened then.
 *
 * <p>What the earlier certificate meant by its terms was not reported. It asks a person, so that
 * nothing is permitted under it on an invented meaning.
 *
 * <pre>{@code
 * CyberRegime.regime().decide(use).explain();
 * }</pre>
 */
public final class CyberRegime {

  /** The day on which the tightened certificate was published. */
  public static final LocalDate TIGHTENED = LocalDate.of(2021, 12, 6);

  /** The name of the edition before December 2021. */
  public static final String EARLIER = "before December 2021";

  /** The name of the edition of December 2021. */
  public static final String DECEMBER_2021 = "December 2021";

  private static final Editions<Policy<EndUse>> STANDARD =
      editions(Interpretation.standard(), States.reported());

  private CyberRegime() {}

  /** The editions with the default answer to every open question. */
  public static Editions<Policy<EndUse>> editions() {
    return STANDARD;
  }

  /**
   * The editions under an interpretation, with states of the author's own.
   *
   * @param interpretation the answers to the open questions
   * @param states which states are eligible, banned, or decided case by case
   */
  public static Editions<Policy<EndUse>> editions(Interpretation interpretation, States states) {
    return Editions.of(
        "cyber-end-use",
        Edition.of(EARLIER, earlier(states)),
        Edition.of(DECEMBER_2021, CyberEndUse.policy(interpretation, states))
            .effectiveFrom(TIGHTENED)
            .citing(CERTIFICATE.clause("P1").tagged(Confidence.SECONDARY).reportedBy(JANES, INN)));
  }

  /** The regime: each use is decided by the edition that is in force on its day. */
  public static Regime<EndUse> regime() {
    return Regime.of(editions(), DATE.fact());
  }

  /** What a state signs under the edition of December 2021. */
  public static CertificateTemplate<EndUse> template() {
    return template(DECEMBER_2021);
  }

  /**
   * What a state signs under an edition.
   *
   * @param edition the name of the edition
   */
  public static CertificateTemplate<EndUse> template(String edition) {
    return CertificateTemplate.of("End Use/User Certificate", editions().edition(edition).get());
  }

  /**
   * What changed with the edition of December 2021.
   *
   * @return the difference between the earlier edition and that one
   */
  public static Difference<EndUse> difference() {
    return Difference.from(editions().edition(EARLIER).get())
        .to(editions().edition(DECEMBER_2021).get());
  }

  private static Policy<EndUse> earlier(States states) {
    return policy("cyber-end-use")
        .rules(
            stateNotEligible(states),
            permit("against-terrorist-acts")
                .when(
                    allOf(
                        PURPOSE.isOneOf(INVESTIGATION, PREVENTION),
                        OFFENSE.is(undefined("terrorist act"))))
                .titled("investigation and prevention of terrorist acts")
                .citing(EARLIER_CERTIFICATE.clause("P1").tagged(Confidence.DERIVED)),
            permit("against-serious-crimes")
                .when(
                    allOf(
                        PURPOSE.isOneOf(INVESTIGATION, PREVENTION),
                        OFFENSE.is(undefined("serious crime"))))
                .titled("investigation and prevention of serious crimes")
                .citing(EARLIER_CERTIFICATE.clause("P1").tagged(Confidence.DERIVED)))
        .combining(FORBID_OVERRIDES)
        .asOf(DATE)
        .otherwise(FORBIDDEN);
  }

  private static Definition<Offense> undefined(String term) {
    return define(term)
        .<Offense>as(
            judgment(
                term + " of the earlier certificate",
                "it is a " + term + " as the earlier certificate understood it"))
        .citing(EARLIER_CERTIFICATE.clause("P1").tagged(Confidence.DERIVED));
  }

  /** G1: a state that is not on the list of its day needs an individual license. */
  static Rule<EndUse> stateNotEligible(States states) {
    return forbid("state-not-eligible")
        .when(STATE.isNotListedIn(states.eligible()))
        .unless(
            exception("individual license")
                .when(INDIVIDUAL_LICENSE.isTrue())
                .citing(
                    ELIGIBLE_STATES
                        .clause("G1")
                        .tagged(Confidence.SECONDARY)
                        .reportedBy(Sources.GLOBES)))
        .titled("a state that is not on the list needs an individual license")
        .citing(
            ELIGIBLE_STATES.clause("G1").tagged(Confidence.SECONDARY).reportedBy(Sources.GLOBES));
  }
}
