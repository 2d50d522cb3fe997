package dev.proviso.analysis;

import dev.proviso.language.Message;

/** What a claim says. */
final class ClaimMessages {

  static final Message.Unary QUOTED = Message.unary("claim.quoted", "condition");
  static final Message.Binary EDITION = Message.binary("claim.edition", "edition", "policy");
  static final Message.Unary LATER = Message.unary("claim.later", "policy");
  static final Message.Unary EARLIER = Message.unary("claim.earlier", "policy");

  static final Message.Unary CAN_HOLD = Message.unary("claim.can-hold", "condition");
  static final Message.Binary IMPLIES = Message.binary("claim.implies", "premise", "conclusion");
  static final Message.Unary DISJOINT = Message.unary("claim.disjoint", "conditions");
  static final Message.Unary OVERLAPPING = Message.unary("claim.overlapping", "conditions");
  static final Message.Unary EQUIVALENT = Message.unary("claim.equivalent", "conditions");
  static final Message.Unary EXHAUSTIVE = Message.unary("claim.exhaustive", "conditions");
  static final Message.Unary PARTITION = Message.unary("claim.partition", "conditions");
  static final Message.Binary CONTAINED = Message.binary("claim.contained", "list", "other");

  static final Message.Binary NEVER_PERMITS = where("never-permits");
  static final Message.Binary NEVER_PERMITS_NOR_UNKNOWN = where("never-permits-nor-unknown");
  static final Message.Binary PERMITS_ONLY = where("permits-only");
  static final Message.Binary MAY_PERMIT = where("may-permit");
  static final Message.Binary ALWAYS_FORBIDS = where("always-forbids");
  static final Message.Binary NO_DOUBLE_BIND = where("no-double-bind");

  static final Message.Unary COMPLETE = of("complete");
  static final Message.Unary UNAMBIGUOUS = of("unambiguous");
  static final Message.Unary EVERY_RULE_REACHABLE = of("every-rule-reachable");
  static final Message.Unary EVERY_DEFINITION_SATISFIABLE = of("every-definition-satisfiable");
  static final Message.Unary NO_RULE_REDUNDANT = of("no-rule-redundant");
  static final Message.Unary NO_CONDITION_REDUNDANT = of("no-condition-redundant");
  static final Message.Unary NO_VACUOUS_PERMISSION = of("no-vacuous-permission");
  static final Message.Unary NO_PERMISSION_OVERRIDDEN = of("no-permission-overridden");
  static final Message.Binary EVERY_CONSTANT_CLASSIFIED =
      Message.binary("claim.every-constant-classified", "policy", "fact");
  static final Message.Binary MONOTONE = Message.binary("claim.monotone", "policy", "fact");

  static final Message.Binary AT_LEAST_AS_STRICT = editions("at-least-as-strict");
  static final Message.Binary NOTHING_NEWLY_PERMITTED = editions("nothing-newly-permitted");
  static final Message.Ternary ONLY_TIGHTENS_WHERE =
      Message.ternary("claim.only-tightens-where", "later", "earlier", "condition");
  static final Message.Ternary ONLY_TIGHTENS_BY =
      Message.ternary("claim.only-tightens-by", "later", "earlier", "facts");

  private ClaimMessages() {}

  private static Message.Binary where(String key) {
    return Message.binary("claim." + key, "policy", "condition");
  }

  private static Message.Unary of(String key) {
    return Message.unary("claim." + key, "policy");
  }

  private static Message.Binary editions(String key) {
    return Message.binary("claim." + key, "later", "earlier");
  }
}
