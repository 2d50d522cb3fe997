package dev.proviso.testkit.mutation;

import dev.proviso.style.ValueStyle;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/**
 * Where a mutant differs from the policy.
 *
 * <p>A change to a definition, a list or a limit that changes with time is made wherever it is
 * used, and has the rules that use it.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class MutationPlace permits ImmutableMutationPlace {

  MutationPlace() {}

  /**
   * The policy that has the rules; of a joint policy, the member.
   *
   * @return the id of the policy
   */
  public abstract String policy();

  /**
   * The rules that the change is in.
   *
   * @return their ids; none if it is about the whole policy
   */
  public abstract Seq<String> rules();

  /**
   * The definitions that the change is in.
   *
   * @return their names, outermost first; none if it is in the rule itself
   */
  public abstract Seq<String> definitions();

  /**
   * The list or the dated limit that the change is in.
   *
   * @return its name; empty if it is in none
   */
  public abstract String list();

  /**
   * The place in words.
   *
   * @return for example "rule `ordinary`" or "the definition of `serious crime`"
   */
  public String words() {
    if (!list().isEmpty()) {
      return "the history of `" + list() + "`";
    }
    if (!definitions().isEmpty()) {
      return "the definition of `" + definitions().mkString(" › ") + "`";
    }
    return rules().isEmpty()
        ? "policy `" + policy() + "`"
        : "rule `" + rules().mkString("`, `") + "`";
  }

  /** Returns {@link #words()}. */
  @Override
  public final String toString() {
    return words();
  }
}
