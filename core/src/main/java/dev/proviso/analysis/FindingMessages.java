package dev.proviso.analysis;

import dev.proviso.language.Message;

/** What a finding says. */
final class FindingMessages {

  static final Message.Unary HOLDS = Message.unary("finding.holds", "claim");
  static final Message.Unary VACUOUS = Message.unary("finding.holds-vacuously", "claim");
  static final Message.Unary REFUTED = Message.unary("finding.refuted", "claim");
  static final Message.Unary NOT_SO = Message.unary("finding.not-so", "claim");
  static final Message.Unary NOT_DECIDED = Message.unary("finding.not-decided", "claim");
  static final Message.Unary BECAUSE = Message.unary("finding.because", "reason");
  static final Message.Unary CASE = Message.unary("finding.case", "facts");
  static final Message.Unary SOURCE = Message.unary("finding.source", "citations");
  static final Message.Unary NOTE = Message.unary("finding.note", "note");

  static final Message.Plain WHATEVER = Message.plain("case.whatever");
  static final Message.Unary PERMITS = Message.unary("case.permits", "policy");
  static final Message.Unary FORBIDS = Message.unary("case.forbids", "policy");
  static final Message.Unary DOES_NOT_APPLY = Message.unary("case.does-not-apply", "policy");
  static final Message.Unary LEAVES_OPEN = Message.unary("case.leaves-undetermined", "policy");
  static final Message.BinaryPlural PERMITS_BY =
      Message.plural("case.permits-by", "policy", "rules");
  static final Message.BinaryPlural FORBIDS_BY =
      Message.plural("case.forbids-by", "policy", "rules");
  static final Message.Unary RESTS_ON = Message.unary("case.rests-on", "source");
  static final Message.Unary CLAIM_RESTS_ON = Message.unary("finding.rests-on", "source");
  static final Message.Unary JUDGMENT = Message.unary("source.judgment", "question");
  static final Message.Unary CODE = Message.unary("source.code", "code");

  static final Message.Plain ASSUMED_CONTRADICTS = Message.plain("finding.assumed-contradicts");
  static final Message.Unary ASSUMED_OPEN = Message.unary("finding.assumed-open", "reason");
  static final Message.Unary CANNOT_BE_DECIDED =
      Message.unary("finding.cannot-be-decided", "reason");
  static final Message.Plain PREMISE_NEVER_HOLDS = Message.plain("finding.premise-never-holds");
  static final Message.Plain ONE_NEVER_HOLDS = Message.plain("finding.one-never-holds");
  static final Message.Plain NEVER_BOTH = Message.plain("finding.never-both");
  static final Message.Plain NOBODY_ON_FIRST = Message.plain("finding.nobody-on-first");
  static final Message.Plain NEVER_PERMITS = Message.plain("finding.never-permits");
  static final Message.Plain CONDITION_NEVER_HOLDS = Message.plain("finding.condition-never-holds");
  static final Message.Plain NOTHING_REQUIRED = Message.plain("finding.nothing-required");
  static final Message.Plain PERMITS_NONE = Message.plain("finding.permits-none");
  static final Message.Unary PERMITS_NONE_BECAUSE =
      Message.unary("finding.permits-none-because", "reason");
  static final Message.Plain EQUIVALENT = Message.plain("finding.equivalent");
  static final Message.Plain MORE_STEPS = Message.plain("finding.more-steps");
  static final Message.Binary TOO_MANY_FACTS =
      Message.binary("finding.too-many-facts", "number", "most");
  static final Message.Unary THROWN = Message.unary("finding.thrown", "failure");
  static final Message.Binary TYPE_THROWS =
      Message.binary("finding.type-throws", "type", "failure");
  static final Message.Unary TYPE_ORDER = Message.unary("finding.type-order", "type");
  static final Message.Plain PERMITS_UNKNOWN = Message.plain("finding.permits-unknown");

  static final Message.Unary IMPOSSIBLE = Message.unary("contradiction.impossible", "conditions");
  static final Message.Unary IMPOSSIBLE_THEN =
      Message.unary("contradiction.impossible-then", "conditions");
  static final Message.Plain NOTHING_LEFT = Message.plain("contradiction.nothing-left");
  static final Message.Plain AGAINST_ASSUMED = Message.plain("contradiction.against-assumed");
  static final Message.Plain EARLIER_DECIDE = Message.plain("contradiction.earlier-rules-decide");

  static final Message.Unary NOT_KNOWN_WHETHER = Message.unary("register.not-known", "conditions");
  static final Message.Plain REGISTER_NOT_KNOWN = Message.plain("register.not-known-at-all");
  static final Message.Unary WHETHER = Message.unary("register.whether", "condition");

  static final Message.Plural UNTYPED_VALUES = Message.plural("finding.untyped-values", "facts");
  static final Message.Plural UNLISTED_VALUES = Message.plural("finding.unlisted-values", "facts");
  static final Message.Plural UNMADE_SETS = Message.plural("finding.unmade-sets", "facts");
  static final Message.Plural LIMIT_VALUES = Message.plural("finding.limit-values", "facts");
  static final Message.Plural UNMADE_VALUES = Message.plural("finding.unmade-values", "facts");

  static final Message.Plural WITHIN_BUDGET = Message.plural("finding.within-budget", "reason");

  private FindingMessages() {}
}
