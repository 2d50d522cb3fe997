package dev.proviso.analysis;

import dev.proviso.language.Message;

/** What is found about the rules, definitions and facts of a policy. */
final class RuleMessages {

  static final Message.Plain NO_RULE_APPLIES = Message.plain("rules.none-applies");
  static final Message.BinaryPlural MEET =
      Message.plural("rules.meet", "permission", "prohibitions");
  static final Message.Binary BY_DATE = Message.binary("rules.by-date", "days", "date");
  static final Message.Plural UNUSED_EXCEPTIONS =
      Message.plural("rules.unused-exceptions", "exceptions");

  static final Message.Plural NEVER_REACHED = Message.plural("rules.never-reached", "rules");
  static final Message.Plural REACHED_OPEN = Message.plural("rules.reached-open", "rules");
  static final Message.Plural NEVER_HOLD = Message.plural("definitions.never-hold", "definitions");
  static final Message.Plural HOLD_OPEN = Message.plural("definitions.hold-open", "definitions");
  static final Message.Plural REDUNDANT = Message.plural("rules.redundant", "rules");
  static final Message.Plural REDUNDANT_OPEN = Message.plural("rules.redundant-open", "rules");
  static final Message.Plural NEVER_PERMIT = Message.plural("rules.never-permit", "rules");
  static final Message.Plural PERMIT_OPEN = Message.plural("rules.permit-open", "rules");
  static final Message.Plural SUPERFLUOUS = Message.plural("conditions.superfluous", "conditions");
  static final Message.Plural SUPERFLUOUS_OPEN =
      Message.plural("conditions.superfluous-open", "conditions");
  static final Message.Binary IN_RULE = Message.binary("conditions.in-rule", "condition", "rule");
  static final Message.Binary IN_DEFINITION =
      Message.binary("conditions.in-definition", "condition", "definition");
  static final Message.Plural PERMIT_NOTHING = Message.plural("rules.permit-nothing", "rules");
  static final Message.Plural FORBID_NOTHING = Message.plural("rules.forbid-nothing", "rules");
  static final Message.Binary WHERE_EMPTY =
      Message.binary("rules.where-empty", "condition", "fact");

  static final Message.Unary NEVER_ASKED = Message.unary("constants.not-asked", "policy");
  static final Message.Plain NOT_LISTED = Message.plain("constants.not-listed");
  static final Message.Unary NO_CONSTANTS = Message.unary("constants.none", "policy");
  static final Message.Plural NOT_MENTIONED = Message.plural("constants.not-mentioned", "values");

  static final Message.Plain LOST_BY_MORE = Message.plain("facts.lost-by-more");
  static final Message.Binary LOST_BETWEEN = Message.binary("facts.lost-between", "less", "more");
  static final Message.Plain LOST_BY_LATER_DAY = Message.plain("facts.lost-by-later-day");
  static final Message.Plain NOT_COMPARED = Message.plain("facts.not-compared");
  static final Message.Plain ASKED_OF_PARTS = Message.plain("facts.asked-of-parts");
  static final Message.Unary SEVERAL_NAMED_SO = Message.unary("facts.several-named-so", "facts");
  static final Message.Plain UNORDERED = Message.plain("facts.unordered");
  static final Message.Plain SETS_UNORDERED = Message.plain("facts.sets-unordered");
  static final Message.Plain READ_ONLY_BY_CODE = Message.plain("facts.read-only-by-code");
  static final Message.Plain CODE_ANSWERS = Message.plain("facts.code-answers-otherwise");
  static final Message.Plain DATE_OF_PART = Message.plain("facts.date-of-part");
  static final Message.Unary ASKED_OF_PARTS_BY_NAME =
      Message.unary("facts.asked-of-parts-by-name", "fact");
  static final Message.Unary NOT_ASKED_SO = Message.unary("facts.not-asked-so", "fact");
  static final Message.Unary CODE_READS = Message.unary("facts.code-reads", "fact");
  static final Message.Binary PARTS_DEPEND_ON =
      Message.binary("facts.parts-depend-on", "fact", "others");
  static final Message.Plain OTHERS_CHANGE = Message.plain("facts.others-change");

  private RuleMessages() {}
}
