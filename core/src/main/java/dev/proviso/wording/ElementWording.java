package dev.proviso.wording;

import dev.proviso.language.Language;

/**
 * The elements of a policy by kind and name, as where it is stated which of them were changed.
 *
 * <pre>{@code
 * new ElementWording(Language.english()).definition("serious crime"); // "definition serious crime"
 * }</pre>
 */
public record ElementWording(Language language) {

  /** A policy. */
  public String policy(String id) {
    return language.text(ElementMessages.POLICY, id);
  }

  /** A rule. */
  public String rule(String id) {
    return language.text(ElementMessages.RULE, id);
  }

  /** A defined term. */
  public String definition(String name) {
    return language.text(ElementMessages.DEFINITION, name);
  }

  /** A roster or a list of names. */
  public String register(String name) {
    return language.text(ElementMessages.REGISTER, name);
  }

  /** A value with its history. */
  public String dated(String name) {
    return language.text(ElementMessages.DATED, name);
  }

  /** An exception to a rule or a definition. */
  public String exception(String id) {
    return language.text(ElementMessages.EXCEPTION, id);
  }
}
