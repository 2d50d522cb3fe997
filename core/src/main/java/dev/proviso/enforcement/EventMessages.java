package dev.proviso.enforcement;

import dev.proviso.language.Message;

/** What is written about events, and about those that may not follow the ones before them. */
final class EventMessages {

  static final Message.Ternary ENTRY = Message.ternary("event.entry", "who", "what", "reason");
  static final Message.Ternary PLACE = Message.ternary("event.place", "license", "number", "day");

  static final Message.Plain ISSUED = Message.plain("event.issued");
  static final Message.Plain SUSPENDED = Message.plain("event.suspended");
  static final Message.Unary SUSPENDED_IN_CASE = Message.unary("event.suspended-in-case", "case");
  static final Message.Plain LICENSE_REINSTATED = Message.plain("event.license-reinstated");
  static final Message.Plain SYSTEM_REINSTATED = Message.plain("event.system-reinstated");
  static final Message.Unary ALLEGED = Message.unary("event.alleged", "case");
  static final Message.Binary ALLEGED_OF = Message.binary("event.alleged-of", "rules", "case");
  static final Message.Unary REVIEW_OPENED = Message.unary("event.review-opened", "case");
  static final Message.Binary BREACH_FOUND = Message.binary("event.breach-found", "rules", "case");
  static final Message.Unary BREACH_WITHOUT_SANCTION =
      Message.unary("event.breach-without-sanction", "breach");
  static final Message.BinaryPlural BREACH_WITH_SANCTIONS =
      Message.plural("event.breach-with-sanctions", "breach", "sanctions");
  static final Message.Unary NO_BREACH_FOUND = Message.unary("event.no-breach-found", "case");
  static final Message.Ternary ORDERED =
      Message.ternary("event.ordered", "sanction", "text", "case");

  static final Message.Plain STATUS_NOT_ISSUED = Message.plain("license-status.not-issued");
  static final Message.Plain STATUS_NOT_YET_VALID = Message.plain("license-status.not-yet-valid");
  static final Message.Plain STATUS_IN_FORCE = Message.plain("license-status.in-force");
  static final Message.Plain STATUS_SUSPENDED = Message.plain("license-status.suspended");
  static final Message.Plain STATUS_EXPIRED = Message.plain("license-status.expired");
  static final Message.Plain STATUS_REVOKED = Message.plain("license-status.revoked");

  static final Message.Unary DATED_BEFORE_THE_LAST =
      Message.unary("illegal-event.dated-before-the-last", "day");
  static final Message.Plain NOT_ISSUED = illegal("not-issued");
  static final Message.Plain ALREADY_ISSUED = illegal("already-issued");
  static final Message.Plain UNKNOWN_CASE = illegal("unknown-case");
  static final Message.Plain CASE_EXISTS = illegal("case-exists");
  static final Message.Plain ALREADY_REVIEWED = illegal("already-reviewed");
  static final Message.Plain NOT_UNDER_REVIEW = illegal("not-under-review");
  static final Message.Plain CASE_CLOSED = illegal("case-closed");
  static final Message.Plain SANCTION_NOT_AVAILABLE = illegal("sanction-not-available");
  static final Message.Plain ALREADY_ORDERED = illegal("already-ordered");
  static final Message.Unary NOT_IN_FORCE = Message.unary("illegal-event.not-in-force", "status");
  static final Message.Plain REVOCATION_IS_FINAL = illegal("revocation-is-final");
  static final Message.Plain SYSTEM_IS_OPERATING = illegal("system-is-operating");
  static final Message.Unary LICENSE_WAS_NOT_TAKEN =
      Message.unary("illegal-event.license-was-not-taken", "status");
  static final Message.Plain LICENSE_IS_OVER = illegal("license-is-over");

  static final Message.Plain DATED_BEFORE_THE_LAST_REMEDY = remedy("dated-before-the-last");
  static final Message.Plain NOT_ISSUED_REMEDY = remedy("not-issued");
  static final Message.Plain ALREADY_ISSUED_REMEDY = remedy("already-issued");
  static final Message.Plain UNKNOWN_CASE_REMEDY = remedy("unknown-case");
  static final Message.Plain CASE_EXISTS_REMEDY = remedy("case-exists");
  static final Message.Plain ALREADY_REVIEWED_REMEDY = remedy("already-reviewed");
  static final Message.Plain NOT_UNDER_REVIEW_REMEDY = remedy("not-under-review");
  static final Message.Plain CASE_CLOSED_REMEDY = remedy("case-closed");
  static final Message.Plain SANCTION_NOT_AVAILABLE_REMEDY = remedy("sanction-not-available");
  static final Message.Plain ALREADY_ORDERED_REMEDY = remedy("already-ordered");
  static final Message.Plain NOT_IN_FORCE_REMEDY = remedy("not-in-force");
  static final Message.Plain REVOCATION_IS_FINAL_REMEDY = remedy("revocation-is-final");
  static final Message.Plain NOTHING_TO_REINSTATE_REMEDY = remedy("nothing-to-reinstate");

  private EventMessages() {}

  private static Message.Plain illegal(String key) {
    return Message.plain("illegal-event." + key);
  }

  private static Message.Plain remedy(String key) {
    return Message.plain("illegal-event-remedy." + key);
  }
}
