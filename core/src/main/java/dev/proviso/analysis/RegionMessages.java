package dev.proviso.analysis;

import dev.proviso.language.Message;

/** What is written about the values that a fact has in a case or in a region of cases. */
final class RegionMessages {

  static final Message.Plain KNOWN = Message.plain("region.known");
  static final Message.Plain NOT_KNOWN = Message.plain("region.not-known");
  static final Message.Plain PRESENT = Message.plain("region.present");
  static final Message.Plain ABSENT = Message.plain("region.absent");
  static final Message.Plain ANYTHING = Message.plain("region.anything");
  static final Message.Plain SOMETHING_ELSE = Message.plain("region.something-else");
  static final Message.Unary SOMETHING_ELSE_NUMBERED =
      Message.unary("region.something-else-numbered", "number");
  static final Message.Binary AND = Message.binary("region.and", "before", "next");
  static final Message.Binary OR = Message.binary("region.or", "before", "next");

  static final Message.Unary OTHER_THAN = Message.unary("region.other-than", "values");
  static final Message.Plain RESEMBLING = Message.plain("region.resembling");
  static final Message.Unary RESEMBLING_SUCH_AS =
      Message.unary("region.resembling-such-as", "names");

  static final Message.Unary AT_LEAST = Message.unary("region.at-least", "limit");
  static final Message.Unary MORE_THAN = Message.unary("region.more-than", "limit");
  static final Message.Unary AT_MOST = Message.unary("region.at-most", "limit");
  static final Message.Unary LESS_THAN = Message.unary("region.less-than", "limit");
  static final Message.Unary NO_EARLIER = Message.unary("region.no-earlier", "limit");
  static final Message.Unary LATER = Message.unary("region.later", "limit");
  static final Message.Unary NO_LATER = Message.unary("region.no-later", "limit");
  static final Message.Unary EARLIER = Message.unary("region.earlier", "limit");
  static final Message.Unary SAME_AS = Message.unary("region.same-as", "fact");

  static final Message.Plain EMPTY = Message.plain("region.empty");
  static final Message.Plain NOT_EMPTY = Message.plain("region.not-empty");
  static final Message.Unary INCLUDES = Message.unary("region.includes", "element");
  static final Message.Unary INCLUDES_ALL = Message.unary("region.includes-all", "elements");
  static final Message.Unary DOES_NOT_INCLUDE = Message.unary("region.does-not-include", "element");
  static final Message.Unary INCLUDES_ONLY = Message.unary("region.includes-only", "elements");
  static final Message.Unary INCLUDES_OTHERS = Message.unary("region.includes-others", "elements");
  static final Message.Unary INCLUDES_NONE = Message.unary("region.includes-none", "elements");

  static final Message.Unary EARLIER_DATE = Message.unary("region.earlier-date", "date");
  static final Message.Unary UNKNOWN_DATE = Message.unary("region.unknown-date", "date");
  static final Message.Plain NO_PART = Message.plain("region.no-part");
  static final Message.Plain ANY_PART = Message.plain("region.any-part");
  static final Message.Unary KNOWN_WELL_OR_BETTER =
      Message.unary("region.known-well-or-better", "grade");
  static final Message.Unary NOT_KNOWN_WELL = Message.unary("region.not-known-well", "grade");

  private RegionMessages() {}
}
