package dev.proviso.dsl;

import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.choices;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.part;
import static dev.proviso.dsl.Policies.parts;
import static dev.proviso.dsl.Policies.quantity;

import dev.proviso.domain.Country;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.EndUser;
import dev.proviso.domain.Ground;
import dev.proviso.domain.ItemClass;
import dev.proviso.domain.Offense;
import dev.proviso.domain.Party;
import dev.proviso.domain.Purpose;
import java.time.LocalDate;

/**
 * What can be asked of an {@link EndUse}.
 *
 * <pre>{@code
 * allOf(PURPOSE.isOneOf(PREVENTION, INVESTIGATION), OFFENSE.is(TERRORIST_ACT))
 * }</pre>
 */
public final class EndUseFacts {

  private EndUseFacts() {}

  /** The state that acquires the system. */
  public static final ValueFact<EndUse, Country> STATE = choice("state").known(EndUse::state);

  /** Who uses the system. */
  public static final PartFact<EndUse, EndUser> END_USER = part("end user").known(EndUse::endUser);

  /** What class of item is used. */
  public static final ValueFact<EndUse, ItemClass> ITEM_CLASS =
      choice("item class").ifKnown(EndUse::itemClass);

  /** What the system is used for. */
  public static final ValueFact<EndUse, Purpose> PURPOSE =
      choice("purpose").ifKnown(EndUse::purpose);

  /** The offense that the use is about. */
  public static final PartFact<EndUse, Offense> OFFENSE = part("offense").ifKnown(EndUse::offense);

  /** The grounds for which people are targeted, of the closed list of eleven. */
  public static final SetFact<EndUse, Ground> GROUNDS =
      choices("grounds of targeting").ifKnown(EndUse::grounds);

  /** Whether people are harmed merely due to a ground of the closed list. */
  public static final BooleanFact<EndUse> HARM_MERELY_DUE_TO_GROUNDS =
      flag("harm merely due to grounds")
          .ifKnown(EndUse::harmMerelyDueToGrounds)
          .worded(
              "people are harmed merely due to a ground of the closed list",
              "no one is harmed merely due to a ground of the closed list");

  /** Whether the approvals that the state's law requires were obtained before use. */
  public static final BooleanFact<EndUse> LEGAL_APPROVAL =
      flag("legal approval")
          .ifKnown(EndUse::legalApproval)
          .worded(
              "the legal approval was obtained before use",
              "the legal approval was not obtained before use");

  /**
   * Whether the use, and the power of the end user for it, has its basis in the law of the
   * acquiring state.
   */
  public static final BooleanFact<EndUse> COMPLIES_WITH_NATIONAL_LAW =
      flag("compliance with national law")
          .ifKnown(EndUse::compliesWithNationalLaw)
          .worded(
              "the use complies with the law of the acquiring state",
              "the use breaks the law of the acquiring state");

  /** Whether the use complies with the privacy law of the acquiring state. */
  public static final BooleanFact<EndUse> COMPLIES_WITH_PRIVACY_LAW =
      flag("compliance with privacy law")
          .ifKnown(EndUse::compliesWithPrivacyLaw)
          .worded(
              "the use complies with the privacy law of the acquiring state",
              "the use breaks the privacy law of the acquiring state");

  /** Whether the use complies with the privacy law of the state where the target is. */
  public static final BooleanFact<EndUse> COMPLIES_WITH_PRIVACY_LAW_OF_TARGET =
      flag("compliance with the target's privacy law")
          .ifKnown(EndUse::compliesWithPrivacyLawOfTarget)
          .worded(
              "the use complies with the privacy law of the target's state",
              "the use breaks the privacy law of the target's state");

  /** Whether the acquiring state has signed the end-use certificate. */
  public static final BooleanFact<EndUse> CERTIFICATE_SIGNED =
      flag("signed certificate")
          .ifKnown(EndUse::certificateSigned)
          .worded(
              "the acquiring state has signed the certificate",
              "the acquiring state has not signed the certificate");

  /** Whether an individual license was granted, as a state needs that is decided case by case. */
  public static final BooleanFact<EndUse> INDIVIDUAL_LICENSE =
      flag("individual license")
          .ifKnown(EndUse::individualLicense)
          .worded("an individual license was granted", "no individual license was granted");

  /** The third parties to whom the system or its output is transferred. */
  public static final PartsFact<EndUse, Party> RECIPIENTS =
      parts("recipients").ifKnown(EndUse::recipients);

  /** Who sells or makes the system, and who stands between. */
  public static final PartsFact<EndUse, Party> SUPPLIERS =
      parts("suppliers").ifKnown(EndUse::suppliers);

  /** Whether the exporting state has consented to a transfer. */
  public static final BooleanFact<EndUse> TRANSFER_CONSENT =
      flag("consent to the transfer")
          .ifKnown(EndUse::transferConsent)
          .worded(
              "the exporting state has consented to the transfer",
              "the exporting state has not consented to the transfer");

  /** The day of the request. */
  public static final OrderedFact<EndUse, LocalDate> DATE =
      quantity("date of use").known(EndUse::date);
}
