package dev.proviso.text;

import dev.proviso.language.Message;

/** What an explanation says about conditions, exceptions and answers. */
final class ReasonMessages {

  static final Message.Unary IN_FORCE = Message.unary("reason.in-force", "days");
  static final Message.Unary NOT_YET_IN_FORCE = Message.unary("reason.not-yet-in-force", "days");
  static final Message.Unary NO_LONGER_IN_FORCE =
      Message.unary("reason.no-longer-in-force", "days");
  static final Message.Unary IN_FORCE_NOT_ESTABLISHED =
      Message.unary("reason.in-force-not-established", "days");
  static final Message.Unary IN_FORCE_DAYS = Message.unary("reason.in-force-days", "days");

  static final Message.Unary EXCEPTION_APPLIES = Message.unary("exception.applies", "exception");
  static final Message.Unary EXCEPTION_DOES_NOT_APPLY =
      Message.unary("exception.does-not-apply", "exception");
  static final Message.Unary EXCEPTION_MAY_APPLY =
      Message.unary("exception.may-apply", "exception");

  static final Message.Plain ALL_HOLD = Message.plain("reason.all-hold");
  static final Message.Plain NOT_ALL_HOLD = Message.plain("reason.not-all-hold");
  static final Message.Plain ALL_NOT_ESTABLISHED = Message.plain("reason.all-not-established");
  static final Message.Plain ANY_HOLDS = Message.plain("reason.any-holds");
  static final Message.Plain NONE_HOLDS = Message.plain("reason.none-holds");
  static final Message.Plain ANY_NOT_ESTABLISHED = Message.plain("reason.any-not-established");

  static final Message.Binary NUMBERED_PART =
      Message.binary("reason.numbered-part", "parts", "number");
  static final Message.Ternary NAMED_PART =
      Message.ternary("reason.named-part", "parts", "number", "name");
  static final Message.Unary OF_PART = Message.unary("reason.of-part", "part");
  static final Message.Unary TO_JUDGE = Message.unary("reason.to-judge", "question");
  static final Message.Unary JUDGMENTS_DISAGREE =
      Message.unary("reason.judgments-disagree", "question");
  static final Message.Unary PROVISION = Message.unary("reason.provision", "text");
  static final Message.Unary SHOWN_ABOVE = Message.unary("reason.shown-above", "reason");
  static final Message.Unary NOTE = Message.unary("reason.note", "remark");

  static final Message.Unary ABSENT = Message.unary("answer.absent", "fact");
  static final Message.Unary NOT_KNOWN = Message.unary("answer.not-known", "fact");
  static final Message.Binary NOT_KNOWN_BECAUSE =
      Message.binary("answer.not-known-because", "fact", "reason");
  static final Message.Binary IN_CONFLICT = Message.binary("answer.in-conflict", "fact", "reason");
  static final Message.Unary FAILED_BRIEFLY = Message.unary("answer.failed-briefly", "fact");
  static final Message.Binary FAILED = Message.binary("answer.failed", "fact", "reason");
  static final Message.Plain NO_REASON = Message.plain("answer.no-reason");

  private ReasonMessages() {}
}
