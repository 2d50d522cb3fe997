package dev.proviso.certificate;

import dev.proviso.language.Message;

/** The words of the policy by which the certificate and the license of a use are checked. */
final class UseDocumentsMessages {

  static final Message.Binary POLICY = Message.binary("papers.policy", "number", "edition");

  static final Message.Plain USE = Message.plain("papers.fact.use");
  static final Message.Plain CERTIFICATE = Message.plain("papers.fact.certificate");
  static final Message.Plain HOLDS = Message.plain("papers.fact.certificate-holds");
  static final Message.Plain DOES_NOT_HOLD = Message.plain("papers.fact.certificate-does-not-hold");
  static final Message.Plain STATE = Message.plain("papers.fact.state");
  static final Message.Plain SIGNER = Message.plain("papers.fact.signer");
  static final Message.Plain END_USER = Message.plain("papers.fact.end-user");
  static final Message.Plain CERTIFIED_END_USER = Message.plain("papers.fact.certified-end-user");
  static final Message.Plain ITEM = Message.plain("papers.fact.item");
  static final Message.Plain CERTIFIED_ITEM = Message.plain("papers.fact.certified-item");
  static final Message.Plain LICENSED_STATE = Message.plain("papers.fact.licensed-state");
  static final Message.Plain LICENSED_ITEM = Message.plain("papers.fact.licensed-item");
  static final Message.Plain LICENSE = Message.plain("papers.fact.license");
  static final Message.Plain SYSTEM = Message.plain("papers.fact.system");
  static final Message.Plain WITHIN_THE_RESTRICTION =
      Message.plain("papers.question.within-the-restriction");
  static final Message.Plain CANNOT_BE_ASKED = Message.plain("papers.code.cannot-be-asked");
  static final Message.Plain NO_CERTIFICATE = Message.plain("papers.reason.no-certificate");
  static final Message.Plain NO_DOCKET = Message.plain("papers.reason.no-docket");

  static final Message.Plain CERTIFIED = Message.plain("papers.rule.certified");
  static final Message.Plain NOT_CERTIFIED = Message.plain("papers.rule.not-certified");
  static final Message.Plain OTHER_STATE = Message.plain("papers.rule.other-state");
  static final Message.Plain OTHER_END_USER = Message.plain("papers.rule.other-end-user");
  static final Message.Plain OTHER_ITEM = Message.plain("papers.rule.other-item");
  static final Message.Plain OTHER_LICENSED_STATE =
      Message.plain("papers.rule.other-licensed-state");
  static final Message.Plain OTHER_LICENSED_ITEM = Message.plain("papers.rule.other-licensed-item");
  static final Message.Plain NOT_IN_FORCE = Message.plain("papers.rule.not-in-force");
  static final Message.Plain SHUT_DOWN = Message.plain("papers.rule.shut-down");
  static final Message.Plain RESTRICTED = Message.plain("papers.rule.restricted");
  static final Message.Plain NOT_TO_BE_ASKED = Message.plain("papers.rule.not-to-be-asked");

  private UseDocumentsMessages() {}
}
