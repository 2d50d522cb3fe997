package dev.proviso.testkit.coverage;

import dev.proviso.style.ValueStyle;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/**
 * Where something stands in a policy. The same condition at two places is two places, since each
 * may matter without the other.
 *
 * <pre>{@code
 * place.toString(); // "against-serious-crimes › serious crime › maximum term is at least 6 years"
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class PolicyLocation permits ImmutablePolicyLocation {

  PolicyLocation() {}

  /**
   * What stands there.
   *
   * @return rule, definition, exception or condition
   */
  public abstract NodeKind kind();

  /**
   * The rule that contains it.
   *
   * @return the id of the rule
   */
  public abstract String rule();

  /**
   * What surrounds it within the rule: definitions, exceptions and the facts that give parts.
   *
   * @return their names, outermost first
   */
  public abstract Seq<String> within();

  /**
   * The condition in words, or the name of the definition, exception or rule.
   *
   * @return the words; numbered where the same words stand in the same surroundings again
   */
  public abstract String words();

  /**
   * The condition affirmed, in words: why a rule turns out as it does while the condition holds. Of
   * the presence of a value that a comparison implies it is the comparison.
   *
   * @return the same as {@link #words()}, without a number, for every other place
   */
  public abstract String affirmation();

  /**
   * The condition denied, in words.
   *
   * @return the same as {@link #words()} for a place that is not a condition
   */
  public abstract String denial();

  /**
   * The way from the rule to the place.
   *
   * @return the id of the rule, what surrounds the place, and its words
   */
  public Seq<String> path() {
    return kind() == NodeKind.RULE
        ? Array.of(rule())
        : Array.of(rule()).appendAll(within()).append(words());
  }

  /** What it is called in a sentence. */
  String inSentence() {
    String where =
        " in "
            + (within().isEmpty()
                ? ""
                : within().reverse().map(PolicyLocation::quoted).mkString(" of ") + " of ");
    return switch (kind()) {
      case RULE -> "rule " + quoted(words());
      case DEFINITION, EXCEPTION ->
          kind() + " " + quoted(words()) + where + "rule " + quoted(rule());
      case CONDITION -> quoted(words()) + where + "rule " + quoted(rule());
    };
  }

  private static String quoted(String words) {
    return "`" + words + "`";
  }

  /** Returns the path, with arrows between its steps. */
  @Override
  public final String toString() {
    return path().mkString(" › ");
  }
}
