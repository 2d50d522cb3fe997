package dev.proviso.analysis;

import dev.proviso.language.Message;

/** What a report on a policy, or on the difference of two, says. */
final class ReportMessages {

  static final Message.Unary CONSISTENT = Message.unary("report.consistent", "policy");
  static final Message.Unary NOT_CONSISTENT = Message.unary("report.not-consistent", "policy");
  static final Message.Unary NOT_KNOWN_TO_BE_CONSISTENT =
      Message.unary("report.not-known-to-be-consistent", "policy");
  static final Message.Plain REMARKS = Message.plain("report.remarks");

  static final Message.Binary EQUAL = Message.binary("difference.equal", "later", "earlier");
  static final Message.Binary STRICTER = Message.binary("difference.stricter", "later", "earlier");
  static final Message.Binary LOOSER = Message.binary("difference.looser", "later", "earlier");
  static final Message.Binary INCOMPARABLE =
      Message.binary("difference.incomparable", "later", "earlier");
  static final Message.Binary NOT_IN_EVERY_CASE =
      Message.binary("difference.not-in-every-case", "later", "earlier");
  static final Message.Binary TOO_LARGE =
      Message.binary("difference.too-large", "later", "earlier");
  static final Message.Binary NOT_COMPARED =
      Message.binary("difference.not-compared", "later", "earlier");

  static final Message.Binary CHANGE = Message.binary("difference.change", "before", "after");
  static final Message.Ternary CHANGE_THROUGH =
      Message.ternary("difference.change-through", "before", "after", "causes");
  static final Message.Plural COMBINATIONS = Message.plural("difference.combinations", "facts");
  static final Message.Plain TOO_LARGE_REMEDY = Message.plain("difference.too-large-remedy");
  static final Message.CountOnly AT_LEAST_MORE_OF_THIS_KIND =
      Message.count("difference.at-least-more-of-this-kind");
  static final Message.CountOnly MORE_OF_THIS_KIND = Message.count("difference.more-of-this-kind");
  static final Message.Plain MORE = Message.plain("difference.more");
  static final Message.Unary EXAMPLE = Message.unary("difference.example", "facts");
  static final Message.Ternary REVERSED =
      Message.ternary("difference.reversed", "earlier", "day", "later");
  static final Message.Unary EDITION = Message.unary("difference.edition", "edition");

  private ReportMessages() {}
}
