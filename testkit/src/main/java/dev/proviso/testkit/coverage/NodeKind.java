package dev.proviso.testkit.coverage;

import java.util.Locale;

/**
 * What a place of a policy holds.
 *
 * <pre>{@code
 * report.nodes().filter(node -> node.place().kind() == NodeKind.RULE);
 * }</pre>
 */
public enum NodeKind {
  /** A rule: true where it applies. */
  RULE,
  /** A definition: true where it is met. */
  DEFINITION,
  /** An exception: true where it applies. */
  EXCEPTION,
  /** A condition that has no conditions within it, such as a comparison of a fact. */
  CONDITION;

  /** Returns the name in lower-case letters. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
