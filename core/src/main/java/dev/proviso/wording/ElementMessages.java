package dev.proviso.wording;

import dev.proviso.language.Message;

/** What the elements of a policy are called. */
final class ElementMessages {

  static final Message.Unary POLICY = Message.unary("element.policy", "policy");
  static final Message.Unary RULE = Message.unary("element.rule", "rule");
  static final Message.Unary DEFINITION = Message.unary("element.definition", "definition");
  static final Message.Unary REGISTER = Message.unary("element.register", "register");
  static final Message.Unary DATED = Message.unary("element.dated", "limit");
  static final Message.Unary EXCEPTION = Message.unary("element.exception", "exception");

  private ElementMessages() {}
}
