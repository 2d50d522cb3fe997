package dev.proviso.text;

import dev.proviso.language.Message;

/** What an explanation says besides its reasons. */
final class ExplanationMessages {

  static final Message.Plain HOLDS = Message.plain("explanation.holds");
  static final Message.Plain DOES_NOT_HOLD = Message.plain("explanation.does-not-hold");
  static final Message.Plain HOLDING_NOT_ESTABLISHED =
      Message.plain("explanation.holding-not-established");

  static final Message.Unary PERMITTED = Message.unary("explanation.permitted", "policy");
  static final Message.Unary FORBIDDEN = Message.unary("explanation.forbidden", "policy");
  static final Message.Unary NOT_APPLICABLE = Message.unary("explanation.not-applicable", "policy");
  static final Message.Unary UNDETERMINED = Message.unary("explanation.undetermined", "policy");
  static final Message.Binary EDITION = Message.binary("explanation.edition", "edition", "policy");
  static final Message.Unary INEVITABLE = Message.unary("explanation.inevitable", "outcome");
  static final Message.Unary DEFAULT = Message.unary("explanation.default", "outcome");

  static final Message.Plain MEMBERS = Message.plain("explanation.members");
  static final Message.Plain DECIDING = Message.plain("explanation.deciding");
  static final Message.Plain DEPENDS_ON = Message.plain("explanation.depends-on");
  static final Message.Plain CONFLICTING = Message.plain("explanation.conflicting");
  static final Message.Plain NOTHING_PERMITS = Message.plain("explanation.nothing-permits");
  static final Message.Plain NOTHING_PERMITS_EITHER =
      Message.plain("explanation.nothing-permits-either");
  static final Message.Plain PERMITTED_BY = Message.plain("explanation.permitted-by");
  static final Message.Plain FORBIDDEN_BY = Message.plain("explanation.forbidden-by");
  static final Message.Plain OTHER_RULES = Message.plain("explanation.other-rules");
  static final Message.Plain MISSING = Message.plain("explanation.missing");
  static final Message.Plain ABSENT_ANYWAY = Message.plain("explanation.absent-anyway");
  static final Message.Plain ABSENT = Message.plain("explanation.absent");
  static final Message.Unary ABSENT_ITEM = Message.unary("explanation.absent-item", "question");
  static final Message.Unary ABSENT_UNDECLARED =
      Message.unary("explanation.absent-undeclared", "question");
  static final Message.Unary ANSWER_OF_PERSON =
      Message.unary("explanation.answer-of-person", "question");
  static final Message.Plain FAILURES = Message.plain("explanation.failures");
  static final Message.Plain CONFLICTS = Message.plain("explanation.conflicts");
  static final Message.Plain REMARKS = Message.plain("explanation.remarks");
  static final Message.Binary UNASKED_JUDGMENT =
      Message.binary("explanation.unasked-judgment", "judgment", "asked");
  static final Message.Unary UNASKED_JUDGMENT_OF_NONE =
      Message.unary("explanation.unasked-judgment-of-none", "judgment");
  static final Message.Plain OBLIGATIONS = Message.plain("explanation.obligations");
  static final Message.Plain SANCTIONS = Message.plain("explanation.sanctions");

  static final Message.Plain RULE_APPLIES = Message.plain("rule.applies");
  static final Message.Plain RULE_DOES_NOT_APPLY = Message.plain("rule.does-not-apply");
  static final Message.Plain RULE_MAY_APPLY = Message.plain("rule.may-apply");
  static final Message.Plain RULE_CANNOT_APPLY = Message.plain("rule.cannot-apply");

  private ExplanationMessages() {}
}
