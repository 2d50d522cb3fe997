package dev.proviso.testkit.mutation;

import io.vavr.collection.Seq;

/**
 * Where a mutant differs from the policy.
 *
 * <p>A change to a definition, a list or a limit that changes with time is made wherever it is
 * used, and has the rules that use it.
 *
 * @param policy the id of the policy that has the rules; of one of the members, if it is joint
 * @param rules the ids of the rules that the change is in; none, if it is about the whole policy
 * @param definitions the names of the definitions that it is in, from the outermost one on; none,
 *     if it is in the rule itself
 * @param list the name of the list or of the dated limit that it is in; empty, if it is in none
 */
public record MutationPlace(
    String policy, Seq<String> rules, Seq<String> definitions, String list) {

  /**
   * The place in words.
   *
   * @return for example "rule `ordinary`" or "the definition of `serious crime`"
   */
  public String words() {
    if (!list.isEmpty()) {
      return "the history of `" + list + "`";
    }
    if (!definitions.isEmpty()) {
      return "the definition of `" + definitions.mkString(" › ") + "`";
    }
    return rules.isEmpty() ? "policy `" + policy + "`" : "rule `" + rules.mkString("`, `") + "`";
  }

  /** Returns {@link #words()}. */
  @Override
  public String toString() {
    return words();
  }
}
