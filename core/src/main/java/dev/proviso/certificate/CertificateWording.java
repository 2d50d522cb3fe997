package dev.proviso.certificate;

import dev.proviso.language.Language;
import dev.proviso.language.Message;
import dev.proviso.wording.ValueWording;

/**
 * The words of certificates.
 *
 * <p>A certificate is written in English, whatever the language in which everything else is
 * written: its words are part of what is signed. Its digest names the {@link #VERSION} of these
 * words and not a language, and a verifier generates the text anew and compares it byte by byte. So
 * a certificate is drawn up, verified and read back by {@link #SIGNED} alone, and a change of an
 * English text that a certificate can have needs a new version. That holds for the texts of this
 * package and for those of conditions, values and citations.
 */
record CertificateWording(Language language) {

  /** Part of the digest of every certificate. */
  static final String VERSION = "2";

  /** The words that are signed. */
  static final CertificateWording SIGNED = new CertificateWording(Language.english());

  ValueWording values() {
    return ValueWording.of(language);
  }

  String text(Message.Plain message) {
    return language.text(message);
  }

  String label(CertificateField field) {
    return language.text(
        switch (field) {
          case FORMAT -> CertificateMessages.FORMAT;
          case NUMBER -> CertificateMessages.NUMBER;
          case EDITION -> CertificateMessages.EDITION;
          case POLICY -> CertificateMessages.POLICY;
          case STATE -> CertificateMessages.STATE;
          case END_USER -> CertificateMessages.END_USER;
          case END_USER_STATE -> CertificateMessages.END_USER_STATE;
          case GOVERNMENT -> CertificateMessages.GOVERNMENT;
          case ITEM -> CertificateMessages.ITEM;
          case VALID_FROM -> CertificateMessages.VALID_FROM;
          case VALID_UNTIL -> CertificateMessages.VALID_UNTIL;
          case DIGEST -> CertificateMessages.DIGEST;
          case SIGNED_ON -> CertificateMessages.SIGNED_ON;
          case KEY -> CertificateMessages.KEY;
        });
  }

  String heading(Clause.Kind kind) {
    return language.text(
        switch (kind) {
          case PERMITTED_USE -> CertificateMessages.PERMITTED_USE;
          case PROHIBITED_USE -> CertificateMessages.PROHIBITED_USE;
          case OTHER_USE -> CertificateMessages.OTHER_USE;
          case DEFINITION -> CertificateMessages.DEFINITION;
          case LIST -> CertificateMessages.LIST;
          case OBLIGATION -> CertificateMessages.OBLIGATION;
          case SANCTION -> CertificateMessages.SANCTION;
          case VOID -> CertificateMessages.VOID;
        });
  }

  String clause(VerificationFault.Kind kind) {
    return language.text(
        switch (kind) {
          case NO_SIGNATURE -> CertificateMessages.NO_SIGNATURE;
          case MALFORMED -> CertificateMessages.MALFORMED;
          case MISSING_FIELD -> CertificateMessages.MISSING_FIELD;
          case EXTRA_FIELD -> CertificateMessages.EXTRA_FIELD;
          case UNKNOWN_SIGNER -> CertificateMessages.UNKNOWN_SIGNER;
          case WRONG_KEY -> CertificateMessages.WRONG_KEY;
          case WRONG_STATE -> CertificateMessages.WRONG_STATE;
          case SIGNATURE_DOES_NOT_FIT -> CertificateMessages.SIGNATURE_DOES_NOT_FIT;
          case OTHER_EDITION -> CertificateMessages.OTHER_EDITION;
          case TEXT_DIFFERS -> CertificateMessages.TEXT_DIFFERS;
          case NOT_YET_VALID -> CertificateMessages.NOT_YET_VALID;
          case EXPIRED -> CertificateMessages.EXPIRED;
        });
  }
}
