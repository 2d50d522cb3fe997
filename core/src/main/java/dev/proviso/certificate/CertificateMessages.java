package dev.proviso.certificate;

import dev.proviso.language.Message;

/** The words around the clauses of a certificate: its fields, headings and grounds of nullity. */
final class CertificateMessages {

  static final Message.Plain LANGUAGE = Message.plain("language-tag");

  static final Message.Plain FORMAT = Message.plain("certificate-field.format");
  static final Message.Plain NUMBER = Message.plain("certificate-field.number");
  static final Message.Plain EDITION = Message.plain("certificate-field.edition");
  static final Message.Plain POLICY = Message.plain("certificate-field.policy");
  static final Message.Plain STATE = Message.plain("certificate-field.state");
  static final Message.Plain END_USER = Message.plain("certificate-field.end-user");
  static final Message.Plain END_USER_STATE = Message.plain("certificate-field.end-user-state");
  static final Message.Plain GOVERNMENT = Message.plain("certificate-field.government");
  static final Message.Plain ITEM = Message.plain("certificate-field.item");
  static final Message.Plain VALID_FROM = Message.plain("certificate-field.valid-from");
  static final Message.Plain VALID_UNTIL = Message.plain("certificate-field.valid-until");
  static final Message.Plain DIGEST = Message.plain("certificate-field.digest");
  static final Message.Plain SIGNED_ON = Message.plain("certificate-field.signed-on");
  static final Message.Plain KEY = Message.plain("certificate-field.key");

  static final Message.Plain OPEN = Message.plain("certificate-value.open");
  static final Message.Plain NOT_KNOWN = Message.plain("certificate-value.not-known");
  static final Message.Plain NOT_SIGNED = Message.plain("certificate-value.not-signed");

  static final Message.Plain PERMITTED_USE = Message.plain("certificate-article.permitted-use");
  static final Message.Plain PROHIBITED_USE = Message.plain("certificate-article.prohibited-use");
  static final Message.Plain OTHER_USE = Message.plain("certificate-article.other-use");
  static final Message.Plain DEFINITION = Message.plain("certificate-article.definition");
  static final Message.Plain LIST = Message.plain("certificate-article.list");
  static final Message.Plain OBLIGATION = Message.plain("certificate-article.obligation");
  static final Message.Plain SANCTION = Message.plain("certificate-article.sanction");
  static final Message.Plain VOID = Message.plain("certificate-article.void");

  static final Message.Plain NO_SIGNATURE = Message.plain("certificate-void.no-signature");
  static final Message.Plain MALFORMED = Message.plain("certificate-void.malformed");
  static final Message.Plain MISSING_FIELD = Message.plain("certificate-void.missing-field");
  static final Message.Plain EXTRA_FIELD = Message.plain("certificate-void.extra-field");
  static final Message.Plain UNKNOWN_SIGNER = Message.plain("certificate-void.unknown-signer");
  static final Message.Plain WRONG_KEY = Message.plain("certificate-void.wrong-key");
  static final Message.Plain WRONG_STATE = Message.plain("certificate-void.wrong-state");
  static final Message.Plain SIGNATURE_DOES_NOT_FIT =
      Message.plain("certificate-void.signature-does-not-fit");
  static final Message.Plain OTHER_EDITION = Message.plain("certificate-void.other-edition");
  static final Message.Plain TEXT_DIFFERS = Message.plain("certificate-void.text-differs");
  static final Message.Plain NOT_YET_VALID = Message.plain("certificate-void.not-yet-valid");
  static final Message.Plain EXPIRED = Message.plain("certificate-void.expired");

  static final Message.Plain FOR_THE_STATE = Message.plain("certificate-signature.for-the-state");
  static final Message.Plain PLACE_AND_DATE = Message.plain("certificate-signature.place-and-date");

  private CertificateMessages() {}
}
