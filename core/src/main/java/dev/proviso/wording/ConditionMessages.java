package dev.proviso.wording;

import dev.proviso.language.Message;

/** What is written about conditions, each with its denial. */
final class ConditionMessages {

  static final Message.Binary AND = Message.binary("condition.and", "before", "next");
  static final Message.Binary OR = Message.binary("condition.or", "before", "next");
  static final Message.Unary NOT_ALL_OF = Message.unary("condition.not-all-of", "conditions");
  static final Message.Unary NONE_OF = Message.unary("condition.none-of", "conditions");

  static final Message.Binary IS = fact("is", "value");
  static final Message.Binary IS_NOT = fact("is-not", "value");
  static final Message.Unary IS_TRUE = Message.unary("condition.is-true", "fact");
  static final Message.Unary IS_NOT_TRUE = Message.unary("condition.is-not-true", "fact");
  static final Message.Unary IS_FALSE = Message.unary("condition.is-false", "fact");
  static final Message.Unary IS_NOT_FALSE = Message.unary("condition.is-not-false", "fact");
  static final Message.Unary IS_PRESENT = Message.unary("condition.is-present", "fact");
  static final Message.Unary IS_ABSENT = Message.unary("condition.is-absent", "fact");
  static final Message.Binary IS_ONE_OF = fact("is-one-of", "values");
  static final Message.Binary IS_NONE_OF = fact("is-none-of", "values");

  static final Message.Binary INCLUDES = Message.binary("condition.includes", "fact", "value");
  static final Message.Binary DOES_NOT_INCLUDE =
      Message.binary("condition.does-not-include", "fact", "value");
  static final Message.Binary INCLUDES_ANY = fact("includes-any", "values");
  static final Message.Binary INCLUDES_NONE = fact("includes-none", "values");
  static final Message.Binary INCLUDES_ALL = fact("includes-all", "values");
  static final Message.Binary DOES_NOT_INCLUDE_ALL = fact("does-not-include-all", "values");
  static final Message.Binary INCLUDES_ONLY = fact("includes-only", "values");
  static final Message.Binary INCLUDES_OTHERS = fact("includes-others", "values");
  static final Message.Unary IS_EMPTY = Message.unary("condition.is-empty", "fact");
  static final Message.Unary IS_NOT_EMPTY = Message.unary("condition.is-not-empty", "fact");

  static final Message.Binary AT_LEAST = fact("at-least", "limit");
  static final Message.Binary MORE_THAN = fact("more-than", "limit");
  static final Message.Binary AT_MOST = fact("at-most", "limit");
  static final Message.Binary LESS_THAN = fact("less-than", "limit");

  static final Message.Binary NO_EARLIER = fact("no-earlier", "limit");
  static final Message.Binary LATER = fact("later", "limit");
  static final Message.Binary NO_LATER = fact("no-later", "limit");
  static final Message.Binary EARLIER = fact("earlier", "limit");

  static final Message.Binary SAME_AS = fact("same-as", "other");
  static final Message.Binary NOT_SAME_AS = fact("not-same-as", "other");
  static final Message.Unary LIMIT = Message.unary("condition.limit", "limit");
  static final Message.Binary ON_DATE = Message.binary("condition.on-date", "condition", "date");
  static final Message.Binary IS_ON_LIST = fact("is-on-list", "list");
  static final Message.Binary IS_NOT_ON_LIST = fact("is-not-on-list", "list");

  static final Message.Binary EACH_PART = parts("each-part", "condition");
  static final Message.Binary ANY_PART = parts("any-part", "condition");
  static final Message.Binary NO_PART = parts("no-part", "condition");
  static final Message.Binary EACH_PART_IS = parts("each-part-is", "definition");
  static final Message.Binary ANY_PART_IS = parts("any-part-is", "definition");
  static final Message.Binary ANY_PART_IS_NOT = parts("any-part-is-not", "definition");
  static final Message.Binary NO_PART_IS = parts("no-part-is", "definition");

  static final Message.Unary ANY_SUCH = Message.unary("parts.any", "condition");
  static final Message.Unary EACH_SUCH = Message.unary("parts.each", "condition");
  static final Message.Unary NONE_SUCH = Message.unary("parts.none", "condition");
  static final Message.Unary ANY_IS = Message.unary("parts.any-is", "definition");
  static final Message.Unary NONE_IS = Message.unary("parts.none-is", "definition");
  static final Message.Unary NOT_KNOWN_WHETHER = Message.unary("parts.not-known", "statement");
  static final Message.Unary OR_NOT_KNOWN = Message.unary("parts.or-not-known", "statement");
  static final Message.Unary KNOWN_WHETHER = Message.unary("parts.known-whether", "statement");

  static final Message.Binary OF_PART = Message.binary("condition.of-part", "part", "condition");
  static final Message.Binary PART_IS = Message.binary("condition.part-is", "part", "definition");
  static final Message.Binary PART_IS_NOT =
      Message.binary("condition.part-is-not", "part", "definition");

  static final Message.Unary DEFINITION = Message.unary("condition.definition", "definition");
  static final Message.Unary NOT_DEFINITION =
      Message.unary("condition.not-definition", "definition");
  static final Message.Unary CODE = Message.unary("condition.code", "code");
  static final Message.Unary NOT_CODE = Message.unary("condition.not-code", "code");
  static final Message.Unary JUDGED_YES = Message.unary("condition.judged-yes", "question");
  static final Message.Unary JUDGED_NO = Message.unary("condition.judged-no", "question");

  static final Message.Binary AND_OTHERS =
      Message.binary("condition.and-others", "conditions", "number");
  static final Message.Binary OR_OTHERS =
      Message.binary("condition.or-others", "conditions", "number");
  static final Message.Unary LARGE = Message.unary("condition.large", "number");

  static final Message.Unary NOT_ESTABLISHED =
      Message.unary("condition.not-established", "condition");

  private ConditionMessages() {}

  private static Message.Binary fact(String key, String other) {
    return Message.binary("condition." + key, "fact", other);
  }

  private static Message.Binary parts(String key, String other) {
    return Message.binary("condition." + key, "parts", other);
  }
}
