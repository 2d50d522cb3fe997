package dev.proviso.wording;

import dev.proviso.language.Message;

/** What is written about values. */
final class ValueMessages {

  static final Message.Binary AND = Message.binary("list.and", "before", "last");

  static final Message.Plain TRUE = Message.plain("value.true");
  static final Message.Plain FALSE = Message.plain("value.false");
  static final Message.Plain NULL = Message.plain("value.null");
  static final Message.Plain NOTHING_IN_SET = Message.plain("value.nothing-in-set");
  static final Message.Plural CUT_SHORT = Message.plural("value.cut-short", "values");
  static final Message.Unary TEXT = Message.unary("value.text", "text");
  static final Message.Unary NEGATIVE = Message.unary("value.negative", "amount");
  static final Message.CountOnly YEARS = Message.count("value.years");
  static final Message.CountOnly MONTHS = Message.count("value.months");
  static final Message.CountOnly DAYS = Message.count("value.days");
  static final Message.CountOnly HOURS = Message.count("value.hours");
  static final Message.CountOnly MINUTES = Message.count("value.minutes");
  static final Message.CountOnly SECONDS = Message.count("value.seconds");
  static final Message.Unary FRACTION_OF_SECONDS =
      Message.unary("value.fraction-of-seconds", "number");
  static final Message.Unary CANNOT_BE_PRINTED = Message.unary("value.cannot-be-printed", "type");

  static final Message.Unary AFTER_A = Message.unary("noun.after-a", "noun");
  static final Message.Unary AFTER_AN = Message.unary("noun.after-an", "noun");

  static final Message.Plain PERMITTED = Message.plain("outcome.permitted");
  static final Message.Plain FORBIDDEN = Message.plain("outcome.forbidden");
  static final Message.Plain NOT_APPLICABLE = Message.plain("outcome.not-applicable");
  static final Message.Plain UNDETERMINED = Message.plain("outcome.undetermined");

  static final Message.Plain DECLARED = Message.plain("grade.declared");
  static final Message.Plain DOCUMENTED = Message.plain("grade.documented");
  static final Message.Plain VERIFIED = Message.plain("grade.verified");

  static final Message.Plain ALWAYS = Message.plain("days.always");
  static final Message.Unary FROM = Message.unary("days.from", "from");
  static final Message.Unary FROM_ON = Message.unary("days.from-on", "from");
  static final Message.Unary UNTIL = Message.unary("days.until", "until");
  static final Message.Binary FROM_UNTIL = Message.binary("days.from-until", "from", "until");

  private ValueMessages() {}
}
