package dev.proviso.enforcement;

import dev.proviso.domain.License;
import dev.proviso.enforcement.IllegalEvent.Kind;
import dev.proviso.rule.Measure;
import io.vavr.control.Option;

/** Why an event may not follow what happened before it; none if it may. */
record EventValidator(
    EnforcementState state, LicenseStatus license, boolean isOver, Revocation revocation)
    implements EventVisitor<Option<Kind>> {

  static Option<Kind> against(
      Event event, EnforcementState state, License license, Revocation revocation) {
    if (state.latest().exists(event.on()::isBefore)) {
      return Option.some(Kind.DATED_BEFORE_THE_LAST);
    }
    if (state.license() == LicenseStatus.NOT_ISSUED && !(event instanceof LicenseIssued)) {
      return Option.some(Kind.NOT_ISSUED);
    }
    return event.accept(
        new EventValidator(
            state,
            state.licenseOn(event.on(), license.validity()),
            EnforcementState.isOver(event.on(), license.validity()),
            revocation));
  }

  @Override
  public Option<Kind> licenseIssued(LicenseIssued event) {
    return unless(state.license() == LicenseStatus.NOT_ISSUED, Kind.ALREADY_ISSUED);
  }

  @Override
  public Option<Kind> licenseSuspended(LicenseSuspended event) {
    return event
        .pending()
        .flatMap(this::closed)
        .orElse(
            () -> unless(isToBeTaken() && license != LicenseStatus.SUSPENDED, Kind.NOT_IN_FORCE));
  }

  private Option<Kind> closed(String caseId) {
    return state
        .cases()
        .get(caseId)
        .fold(
            () -> Option.some(Kind.UNKNOWN_CASE),
            file -> unless(file.status().isOpen(), Kind.CASE_CLOSED));
  }

  @Override
  public Option<Kind> licenseReinstated(LicenseReinstated event) {
    if (license == LicenseStatus.REVOKED && revocation == Revocation.FINAL) {
      return Option.some(Kind.REVOCATION_IS_FINAL);
    }
    boolean isAway = license == LicenseStatus.SUSPENDED || license == LicenseStatus.REVOKED;
    return unless(isAway && !isOver, Kind.NOTHING_TO_REINSTATE);
  }

  @Override
  public Option<Kind> systemReinstated(SystemReinstated event) {
    return state.system() == SystemStatus.OPERATING
        ? Option.some(Kind.NOTHING_TO_REINSTATE)
        : unless(license == LicenseStatus.IN_FORCE, Kind.NOT_IN_FORCE);
  }

  @Override
  public Option<Kind> breachAlleged(BreachAlleged event) {
    return unless(!state.cases().containsKey(event.caseId()), Kind.CASE_EXISTS);
  }

  @Override
  public Option<Kind> reviewOpened(ReviewOpened event) {
    return standsAt(event, CaseStatus.ALLEGED, Kind.ALREADY_REVIEWED);
  }

  @Override
  public Option<Kind> breachFound(BreachFound event) {
    return standsAt(event, CaseStatus.UNDER_REVIEW, Kind.NOT_UNDER_REVIEW);
  }

  @Override
  public Option<Kind> noBreachFound(NoBreachFound event) {
    return standsAt(event, CaseStatus.UNDER_REVIEW, Kind.NOT_UNDER_REVIEW);
  }

  private Option<Kind> standsAt(CaseEvent event, CaseStatus needed, Kind otherwise) {
    return state
        .cases()
        .get(event.caseId())
        .fold(
            () -> Option.some(Kind.UNKNOWN_CASE),
            file -> unless(file.status() == needed, otherwise));
  }

  @Override
  public Option<Kind> sanctionOrdered(SanctionOrdered event) {
    return state
        .cases()
        .get(event.caseId())
        .fold(() -> Option.some(Kind.UNKNOWN_CASE), file -> orderedIn(file, event));
  }

  private Option<Kind> orderedIn(CaseState file, SanctionOrdered event) {
    if (!file.offers(event.sanction())) {
      return Option.some(Kind.SANCTION_NOT_AVAILABLE);
    }
    if (file.hasOrdered(event.sanction())) {
      return Option.some(Kind.ALREADY_ORDERED);
    }
    boolean takesLicense =
        event
            .sanction()
            .measure()
            .exists(
                measure -> measure == Measure.SUSPEND_LICENSE || measure == Measure.REVOKE_LICENSE);
    return unless(!takesLicense || isToBeTaken(), Kind.NOT_IN_FORCE);
  }

  /** A license can be taken before its first day, lest it become valid unhindered. */
  private boolean isToBeTaken() {
    return switch (license) {
      case NOT_YET_VALID, IN_FORCE, SUSPENDED -> true;
      case NOT_ISSUED, EXPIRED, REVOKED -> false;
    };
  }

  private static Option<Kind> unless(boolean legal, Kind kind) {
    return legal ? Option.none() : Option.some(kind);
  }
}
