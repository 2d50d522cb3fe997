package dev.proviso.certificate;

import dev.proviso.language.Message;

/** What the clauses of a certificate say. */
final class ClauseMessages {

  static final Message.Unary UNTITLED_USE = Message.unary("clause.untitled-use", "policy");
  static final Message.Unary USE = Message.unary("clause.use", "title");
  static final Message.Binary PERIOD = Message.binary("clause.period", "date", "days");
  static final Message.Plain EACH_MUST_PERMIT = Message.plain("clause.each-must-permit");
  static final Message.Unary MEMBER = Message.unary("clause.member", "policy");
  static final Message.Unary FORBID_OVERRIDES = Message.unary("clause.forbid-overrides", "outcome");
  static final Message.Unary PERMIT_OVERRIDES = Message.unary("clause.permit-overrides", "outcome");
  static final Message.Binary FIRST_APPLICABLE =
      Message.binary("clause.first-applicable", "clauses", "outcome");
  static final Message.Unary ONLY_ONE_APPLICABLE =
      Message.unary("clause.only-one-applicable", "outcome");
  static final Message.Plain NOT_ESTABLISHED = Message.plain("clause.not-established");
  static final Message.Unary DEFINITION = Message.unary("clause.definition", "term");
  static final Message.Unary PROVISION = Message.unary("clause.provision", "text");
  static final Message.Unary EXCEPTION = Message.unary("clause.exception", "exception");
  static final Message.Binary CITED_EXCEPTION =
      Message.binary("clause.cited-exception", "exception", "citations");
  static final Message.Unary SOURCE = Message.unary("clause.source", "citations");
  static final Message.Unary LIST = Message.unary("clause.list", "list");
  static final Message.Binary ALIASES = Message.binary("clause.aliases", "name", "aliases");
  static final Message.Binary KNOWN_NAMES = Message.binary("clause.known-names", "days", "later");
  static final Message.Plain NOBODY = Message.plain("clause.nobody");
  static final Message.Binary NOT_LISTED = Message.binary("clause.not-listed", "members", "others");
  static final Message.Binary OTHERS_NOT_KNOWN =
      Message.binary("clause.others-not-known", "members", "reason");
  static final Message.Unary NOT_KNOWN = Message.unary("clause.not-known", "reason");
  static final Message.Binary OUT_OF_RANGE =
      Message.binary("clause.out-of-range", "earlier", "later");
  static final Message.Plain HOLD = Message.plain("clause.out-of-range-hold");
  static final Message.Plain REFUSE = Message.plain("clause.out-of-range-refuse");
  static final Message.Unary RELIED_ON = Message.unary("clause.relied-on", "clauses");
  static final Message.Unary BREACH = Message.unary("clause.breach", "clauses");
  static final Message.Plain ALL_OF = Message.plain("clause.all-of");
  static final Message.Plain NOT_ALL_OF = Message.plain("clause.not-all-of");
  static final Message.Plain ANY_OF = Message.plain("clause.any-of");
  static final Message.Plain NONE_OF = Message.plain("clause.none-of");
  static final Message.Unary ANY_PART = Message.unary("clause.any-part", "parts");
  static final Message.Unary NO_PART = Message.unary("clause.no-part", "parts");
  static final Message.Unary EACH_PART = Message.unary("clause.each-part", "parts");
  static final Message.Unary NOT_EACH_PART = Message.unary("clause.not-each-part", "parts");
  static final Message.Unary OF_PART = Message.unary("clause.of-part", "part");

  private ClauseMessages() {}
}
