package dev.proviso.wording;

import dev.proviso.language.Message;

/** What is written about citations. */
final class CitationMessages {

  static final Message.Binary CITATION = Message.binary("citation", "instrument", "provision");
  static final Message.Unary ARTICLE = Message.unary("provision.article", "number");
  static final Message.Unary SECTION = Message.unary("provision.section", "number");
  static final Message.Unary CLAUSE = Message.unary("provision.clause", "number");
  static final Message.Unary PARAGRAPH = Message.unary("provision.paragraph", "number");
  static final Message.Unary ANNEX = Message.unary("provision.annex", "number");

  private CitationMessages() {}
}
