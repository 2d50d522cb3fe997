package dev.proviso.certificate;

/** The fields at the head of a certificate, in the order in which they stand. */
enum CertificateField {
  FORMAT,
  NUMBER,
  EDITION,
  POLICY,
  STATE,
  END_USER,
  END_USER_STATE,
  GOVERNMENT,
  ITEM,
  VALID_FROM,
  VALID_UNTIL,
  DIGEST,
  SIGNED_ON,
  KEY;

  static final String CURRENT_FORMAT = "proviso-certificate-1";

  /** The name of the field as it is signed. */
  String label() {
    return CertificateWording.SIGNED.label(this);
  }
}
