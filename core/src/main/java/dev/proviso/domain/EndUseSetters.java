package dev.proviso.domain;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What can be said of an end use; the part of {@link EndUse.Builder} without decisions.
 *
 * <p>What need not be known is given either as a value, or as an option whose none means that it is
 * not known.
 */
abstract sealed class EndUseSetters permits EndUse.Builder {

  final ImmutableEndUse.Builder draft;

  EndUseSetters(ImmutableEndUse.Builder draft) {
    this.draft = draft;
  }

  abstract EndUse.Builder self();

  /**
   * Says which state acquires the system.
   *
   * @param state the state that acquires the system
   */
  public EndUse.Builder state(Country state) {
    draft.state(ArgumentChecks.given("end use", "state", state));
    return self();
  }

  /**
   * Says who uses the system.
   *
   * @param endUser who uses the system
   */
  public EndUse.Builder endUser(EndUser endUser) {
    draft.endUser(ArgumentChecks.given("end use", "end user", endUser));
    return self();
  }

  /**
   * Says on which day the use is requested.
   *
   * @param date the day of the request
   */
  public EndUse.Builder date(LocalDate date) {
    draft.date(ArgumentChecks.given("end use", "date", date));
    return self();
  }

  /**
   * Says what kind of system it is.
   *
   * @param itemClass none if it is not known
   */
  public EndUse.Builder itemClass(Option<ItemClass> itemClass) {
    draft.itemClass(ArgumentChecks.option("end use", "item class", itemClass));
    return self();
  }

  /**
   * Says what kind of system it is, where it is known.
   *
   * @param itemClass the kind of system
   */
  public EndUse.Builder itemClass(ItemClass itemClass) {
    return itemClass(Option.some(itemClass));
  }

  /**
   * Says what the system is used for.
   *
   * @param purpose none if it is not known
   */
  public EndUse.Builder purpose(Option<Purpose> purpose) {
    draft.purpose(ArgumentChecks.option("end use", "purpose", purpose));
    return self();
  }

  /** Says what the system is used for, where it is known. */
  public EndUse.Builder purpose(Purpose purpose) {
    return purpose(Option.some(purpose));
  }

  /**
   * Says which offense is to be investigated or prevented.
   *
   * @param offense none if it is not known
   */
  public EndUse.Builder offense(Option<Offense> offense) {
    draft.offense(ArgumentChecks.option("end use", "offense", offense));
    return self();
  }

  /** Says which offense is to be investigated or prevented, where it is known. */
  public EndUse.Builder offense(Offense offense) {
    return offense(Option.some(offense));
  }

  /**
   * Says which grounds had part in choosing the target.
   *
   * @param grounds none if it is not known
   */
  public EndUse.Builder grounds(Option<Set<Ground>> grounds) {
    draft.grounds(ArgumentChecks.constants("end use", "grounds", grounds));
    return self();
  }

  /**
   * Says which grounds had part in choosing the target, and that no others had.
   *
   * @param grounds every ground that had part; no argument at all if none had
   */
  public EndUse.Builder grounds(Ground... grounds) {
    return grounds(Option.some(LinkedHashSet.of(grounds)));
  }

  /**
   * Says whether harm is inflicted merely due to one of the grounds.
   *
   * @param harmMerelyDueToGrounds none if it is not known
   */
  public EndUse.Builder harmMerelyDueToGrounds(Option<Boolean> harmMerelyDueToGrounds) {
    draft.harmMerelyDueToGrounds(
        ArgumentChecks.option("end use", "harm merely due to grounds", harmMerelyDueToGrounds));
    return self();
  }

  /**
   * Says whether harm is inflicted merely due to one of the grounds, where it is known.
   *
   * @param harmMerelyDueToGrounds whether it is
   */
  public EndUse.Builder harmMerelyDueToGrounds(boolean harmMerelyDueToGrounds) {
    return harmMerelyDueToGrounds(Option.some(harmMerelyDueToGrounds));
  }

  /**
   * Says whether the required approvals were obtained before the use.
   *
   * @param legalApproval none if it is not known
   */
  public EndUse.Builder legalApproval(Option<Boolean> legalApproval) {
    draft.legalApproval(ArgumentChecks.option("end use", "legal approval", legalApproval));
    return self();
  }

  /**
   * Says whether the required approvals were obtained before the use, where it is known.
   *
   * @param legalApproval whether they were
   */
  public EndUse.Builder legalApproval(boolean legalApproval) {
    return legalApproval(Option.some(legalApproval));
  }

  /**
   * Says whether the use complies with the law of the acquiring state.
   *
   * @param compliesWithNationalLaw none if it is not known
   */
  public EndUse.Builder compliesWithNationalLaw(Option<Boolean> compliesWithNationalLaw) {
    draft.compliesWithNationalLaw(
        ArgumentChecks.option("end use", "complies with national law", compliesWithNationalLaw));
    return self();
  }

  /**
   * Says whether the use complies with the law of the acquiring state, where it is known.
   *
   * @param compliesWithNationalLaw whether it does
   */
  public EndUse.Builder compliesWithNationalLaw(boolean compliesWithNationalLaw) {
    return compliesWithNationalLaw(Option.some(compliesWithNationalLaw));
  }

  /**
   * Says whether the use complies with the privacy law of the acquiring state.
   *
   * @param compliesWithPrivacyLaw none if it is not known
   */
  public EndUse.Builder compliesWithPrivacyLaw(Option<Boolean> compliesWithPrivacyLaw) {
    draft.compliesWithPrivacyLaw(
        ArgumentChecks.option("end use", "complies with privacy law", compliesWithPrivacyLaw));
    return self();
  }

  /**
   * Says whether the use complies with the privacy law of the acquiring state, where it is known.
   *
   * @param compliesWithPrivacyLaw whether it does
   */
  public EndUse.Builder compliesWithPrivacyLaw(boolean compliesWithPrivacyLaw) {
    return compliesWithPrivacyLaw(Option.some(compliesWithPrivacyLaw));
  }

  /**
   * Says whether the use complies with the privacy law where the target is.
   *
   * @param compliesWithPrivacyLawOfTarget none if it is not known
   */
  public EndUse.Builder compliesWithPrivacyLawOfTarget(
      Option<Boolean> compliesWithPrivacyLawOfTarget) {
    draft.compliesWithPrivacyLawOfTarget(
        ArgumentChecks.option(
            "end use", "complies with privacy law of target", compliesWithPrivacyLawOfTarget));
    return self();
  }

  /**
   * Says whether the use complies with the privacy law where the target is, where it is known.
   *
   * @param compliesWithPrivacyLawOfTarget whether it does
   */
  public EndUse.Builder compliesWithPrivacyLawOfTarget(boolean compliesWithPrivacyLawOfTarget) {
    return compliesWithPrivacyLawOfTarget(Option.some(compliesWithPrivacyLawOfTarget));
  }

  /**
   * Says whether the acquiring state has signed the end-use certificate.
   *
   * @param certificateSigned none if it is not known
   */
  public EndUse.Builder certificateSigned(Option<Boolean> certificateSigned) {
    draft.certificateSigned(
        ArgumentChecks.option("end use", "certificate signed", certificateSigned));
    return self();
  }

  /**
   * Says whether the acquiring state has signed the end-use certificate, where it is known.
   *
   * @param certificateSigned whether it has
   */
  public EndUse.Builder certificateSigned(boolean certificateSigned) {
    return certificateSigned(Option.some(certificateSigned));
  }

  /**
   * Says whether an individual license was granted.
   *
   * @param individualLicense none if it is not known
   */
  public EndUse.Builder individualLicense(Option<Boolean> individualLicense) {
    draft.individualLicense(
        ArgumentChecks.option("end use", "individual license", individualLicense));
    return self();
  }

  /**
   * Says whether an individual license was granted, where it is known.
   *
   * @param individualLicense whether it was
   */
  public EndUse.Builder individualLicense(boolean individualLicense) {
    return individualLicense(Option.some(individualLicense));
  }

  /**
   * Says to whom the system, or what it yields, is transferred.
   *
   * @param recipients none if it is not known
   */
  public EndUse.Builder recipients(Option<Seq<Party>> recipients) {
    draft.recipients(ArgumentChecks.several("end use", "recipients", recipients));
    return self();
  }

  /**
   * Says to whom the system, or what it yields, is transferred, and that there is nobody else.
   *
   * @param recipients every third party; no argument at all if nothing is transferred
   */
  public EndUse.Builder recipients(Party... recipients) {
    return recipients(Option.some(List.of(recipients)));
  }

  /**
   * Says who sells or makes the system, and who stands between.
   *
   * @param suppliers none if it is not known
   */
  public EndUse.Builder suppliers(Option<Seq<Party>> suppliers) {
    draft.suppliers(ArgumentChecks.several("end use", "suppliers", suppliers));
    return self();
  }

  /**
   * Says who sells or makes the system and who stands between, and that there is nobody else.
   *
   * @param suppliers every vendor and intermediary
   */
  public EndUse.Builder suppliers(Party... suppliers) {
    return suppliers(Option.some(List.of(suppliers)));
  }

  /**
   * Says whether the exporting state has consented to the transfer.
   *
   * @param transferConsent none if it is not known
   */
  public EndUse.Builder transferConsent(Option<Boolean> transferConsent) {
    draft.transferConsent(ArgumentChecks.option("end use", "transfer consent", transferConsent));
    return self();
  }

  /**
   * Says whether the exporting state has consented to the transfer, where it is known.
   *
   * @param transferConsent whether it has
   */
  public EndUse.Builder transferConsent(boolean transferConsent) {
    return transferConsent(Option.some(transferConsent));
  }
}
