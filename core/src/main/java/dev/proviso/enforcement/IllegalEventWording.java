package dev.proviso.enforcement;

import dev.proviso.language.Language;
import dev.proviso.problem.Problem;
import java.time.LocalDate;

/** The words for an illegal event. */
record IllegalEventWording(Language language) {

  Problem problem(IllegalEvent illegal) {
    return Problem.of(
        language.text(
            EventMessages.PLACE,
            illegal.license(),
            Integer.toString(illegal.position()),
            illegal.event().on().toString()),
        EventWording.quotable(illegal.event(), language),
        what(illegal),
        remedy(illegal.kind()));
  }

  private String what(IllegalEvent illegal) {
    LicenseStatus license = illegal.status().license();
    return switch (illegal.kind()) {
      case DATED_BEFORE_THE_LAST ->
          language.text(EventMessages.DATED_BEFORE_THE_LAST, last(illegal).toString());
      case NOT_ISSUED -> language.text(EventMessages.NOT_ISSUED);
      case ALREADY_ISSUED -> language.text(EventMessages.ALREADY_ISSUED);
      case UNKNOWN_CASE -> language.text(EventMessages.UNKNOWN_CASE);
      case CASE_EXISTS -> language.text(EventMessages.CASE_EXISTS);
      case ALREADY_REVIEWED -> language.text(EventMessages.ALREADY_REVIEWED);
      case NOT_UNDER_REVIEW -> language.text(EventMessages.NOT_UNDER_REVIEW);
      case CASE_CLOSED -> language.text(EventMessages.CASE_CLOSED);
      case SANCTION_NOT_AVAILABLE -> language.text(EventMessages.SANCTION_NOT_AVAILABLE);
      case ALREADY_ORDERED -> language.text(EventMessages.ALREADY_ORDERED);
      case NOT_IN_FORCE -> language.text(EventMessages.NOT_IN_FORCE, status(license));
      case REVOCATION_IS_FINAL -> language.text(EventMessages.REVOCATION_IS_FINAL);
      case NOTHING_TO_REINSTATE -> {
        if (illegal.event() instanceof SystemReinstated) {
          yield language.text(EventMessages.SYSTEM_IS_OPERATING);
        }
        yield license == LicenseStatus.REVOKED
            ? language.text(EventMessages.LICENSE_IS_OVER)
            : language.text(EventMessages.LICENSE_WAS_NOT_TAKEN, status(license));
      }
    };
  }

  /** The day of the last event: that of the status by which an earlier event was refused. */
  private static LocalDate last(IllegalEvent illegal) {
    return illegal.status().on().getOrElse(illegal.event()::on);
  }

  private String status(LicenseStatus status) {
    return language.text(
        switch (status) {
          case NOT_ISSUED -> EventMessages.STATUS_NOT_ISSUED;
          case NOT_YET_VALID -> EventMessages.STATUS_NOT_YET_VALID;
          case IN_FORCE -> EventMessages.STATUS_IN_FORCE;
          case SUSPENDED -> EventMessages.STATUS_SUSPENDED;
          case EXPIRED -> EventMessages.STATUS_EXPIRED;
          case REVOKED -> EventMessages.STATUS_REVOKED;
        });
  }

  private String remedy(IllegalEvent.Kind kind) {
    return language.text(
        switch (kind) {
          case DATED_BEFORE_THE_LAST -> EventMessages.DATED_BEFORE_THE_LAST_REMEDY;
          case NOT_ISSUED -> EventMessages.NOT_ISSUED_REMEDY;
          case ALREADY_ISSUED -> EventMessages.ALREADY_ISSUED_REMEDY;
          case UNKNOWN_CASE -> EventMessages.UNKNOWN_CASE_REMEDY;
          case CASE_EXISTS -> EventMessages.CASE_EXISTS_REMEDY;
          case ALREADY_REVIEWED -> EventMessages.ALREADY_REVIEWED_REMEDY;
          case NOT_UNDER_REVIEW -> EventMessages.NOT_UNDER_REVIEW_REMEDY;
          case CASE_CLOSED -> EventMessages.CASE_CLOSED_REMEDY;
          case SANCTION_NOT_AVAILABLE -> EventMessages.SANCTION_NOT_AVAILABLE_REMEDY;
          case ALREADY_ORDERED -> EventMessages.ALREADY_ORDERED_REMEDY;
          case NOT_IN_FORCE -> EventMessages.NOT_IN_FORCE_REMEDY;
          case REVOCATION_IS_FINAL -> EventMessages.REVOCATION_IS_FINAL_REMEDY;
          case NOTHING_TO_REINSTATE -> EventMessages.NOTHING_TO_REINSTATE_REMEDY;
        });
  }
}
