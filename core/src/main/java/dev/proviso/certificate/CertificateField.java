package dev.proviso.certificate;

/** The fields at the head of a certificate, in the order in which they stand. */
enum CertificateField {
  FORMAT("Format"),
  NUMBER("Certificate"),
  EDITION("Edition"),
  POLICY("Policy"),
  STATE("Acquiring state"),
  END_USER("End user"),
  END_USER_STATE("State of the end user"),
  GOVERNMENT("Government body"),
  ITEM("Kind of system"),
  VALID_FROM("Valid from"),
  VALID_UNTIL("Valid until, but not on"),
  DIGEST("Digest of the definitions"),
  SIGNED_ON("Signed on"),
  KEY("Key of the signer");

  static final String CURRENT_FORMAT = "proviso-certificate-1";
  static final String OPEN = "open";
  static final String NOT_SIGNED = "not signed";

  private final String label;

  CertificateField(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
