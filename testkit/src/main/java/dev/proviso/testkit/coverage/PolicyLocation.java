package dev.proviso.testkit.coverage;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * Where something stands in a policy. The same condition at two places is two places, since each
 * may matter without the other.
 *
 * <pre>{@code
 * place.toString(); // "against-serious-crimes › serious crime › maximum term is at least 6 years"
 * }</pre>
 *
 * @param kind what stands there
 * @param rule the id of the rule
 * @param within what surrounds it within the rule, outermost first: definitions, exceptions and the
 *     facts that give parts
 * @param words the condition in words, or the name of the definition, exception or rule; where the
 *     same words stand in the same surroundings again, they are numbered
 * @param denial the condition denied, or the same as the words for what is no condition
 */
public record PolicyLocation(
    NodeKind kind, String rule, Seq<String> within, String words, String denial) {

  /**
   * The way from the rule to the place.
   *
   * @return the id of the rule, what surrounds the place, and its words
   */
  public Seq<String> path() {
    return kind == NodeKind.RULE ? Array.of(rule) : Array.of(rule).appendAll(within).append(words);
  }

  /** What it is called in a sentence. */
  String inSentence() {
    String where =
        " in "
            + (within.isEmpty()
                ? ""
                : within.reverse().map(PolicyLocation::quoted).mkString(" of ") + " of ");
    return switch (kind) {
      case RULE -> "rule " + quoted(words);
      case DEFINITION, EXCEPTION -> kind + " " + quoted(words) + where + "rule " + quoted(rule);
      case CONDITION -> quoted(words) + where + "rule " + quoted(rule);
    };
  }

  private static String quoted(String words) {
    return "`" + words + "`";
  }

  /** Returns the path, with arrows between its steps. */
  @Override
  public String toString() {
    return path().mkString(" › ");
  }
}
