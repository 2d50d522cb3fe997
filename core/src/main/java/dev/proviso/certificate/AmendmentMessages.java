package dev.proviso.certificate;

import dev.proviso.language.Message;

/** What is written about the effects of an amendment. */
final class AmendmentMessages {

  static final Message.Binary LOSES_ITS_BASIS =
      Message.binary("amendment.loses-its-basis", "certificate", "changes");
  static final Message.Unary KEEPS_ITS_BASIS =
      Message.unary("amendment.keeps-its-basis", "certificate");
  static final Message.Binary KEEPS_ITS_BASIS_BY =
      Message.binary("amendment.keeps-its-basis-by", "certificate", "clause");

  private AmendmentMessages() {}
}
