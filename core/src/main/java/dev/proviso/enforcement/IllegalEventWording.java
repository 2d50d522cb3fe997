package dev.proviso.enforcement;

import dev.proviso.problem.Problem;

/** The words for an illegal event. */
final class IllegalEventWording {

  private IllegalEventWording() {}

  static Problem of(IllegalEvent illegal) {
    return Problem.of(
        "license "
            + illegal.license()
            + ": event "
            + illegal.position()
            + " of "
            + illegal.event().on(),
        EventWording.quotable(illegal.event()),
        what(illegal),
        remedy(illegal.kind()));
  }

  private static String what(IllegalEvent illegal) {
    String license = license(illegal.status().license());
    return switch (illegal.kind()) {
      case DATED_BEFORE_THE_LAST ->
          "is dated before the last event"
              + illegal.status().on().map(day -> ", that of " + day).getOrElse("");
      case NOT_ISSUED -> "comes before the license is issued";
      case ALREADY_ISSUED -> "issues a license that was issued before";
      case UNKNOWN_CASE -> "belongs to a case that nobody alleged";
      case CASE_EXISTS -> "takes the id of a case that was alleged before";
      case ALREADY_REVIEWED -> "opens a review that was opened before";
      case NOT_UNDER_REVIEW -> "is a finding in a case that is not under review";
      case CASE_CLOSED -> "is a precaution in a case that is closed";
      case SANCTION_NOT_AVAILABLE ->
          "orders a sanction that no finding of breach in the case makes available";
      case ALREADY_ORDERED -> "orders a sanction that was ordered in the case before";
      case NOT_IN_FORCE -> "needs a license that is in force, but it is " + license;
      case REVOCATION_IS_FINAL -> "reinstates a license whose revocation is final";
      case NOTHING_TO_REINSTATE ->
          illegal.event() instanceof SystemReinstated
              ? "reinstates a system that is operating"
              : "reinstates a license that is " + license + over(illegal);
    };
  }

  private static String over(IllegalEvent illegal) {
    return illegal.status().license() == LicenseStatus.REVOKED ? ", and whose days are over" : "";
  }

  private static String license(LicenseStatus status) {
    return switch (status) {
      case NOT_ISSUED -> "not issued";
      case NOT_YET_VALID -> "not yet valid";
      case IN_FORCE -> "in force";
      case SUSPENDED -> "suspended";
      case EXPIRED -> "expired";
      case REVOKED -> "revoked";
    };
  }

  private static String remedy(IllegalEvent.Kind kind) {
    return switch (kind) {
      case DATED_BEFORE_THE_LAST -> "append events in the order of their days";
      case NOT_ISSUED -> "begin with the issue of the license";
      case ALREADY_ISSUED -> "keep a docket of its own for each license";
      case UNKNOWN_CASE -> "check the id, or append the allegation first";
      case CASE_EXISTS -> "give the new case an id of its own";
      case ALREADY_REVIEWED -> "leave it out, or allege a new case";
      case NOT_UNDER_REVIEW -> "open the review first; after a finding, allege a new case";
      case CASE_CLOSED -> "order a suspension that the finding makes available";
      case SANCTION_NOT_AVAILABLE -> "check the sanction and the case against the finding";
      case ALREADY_ORDERED -> "leave it out, or order it in the case that calls for it again";
      case NOT_IN_FORCE -> "check the day, and what became of the license before it";
      case REVOCATION_IS_FINAL ->
          "issue a new license, or keep the docket with Revocation.REVERSIBLE";
      case NOTHING_TO_REINSTATE -> "check the day, and what became of it before";
    };
  }
}
