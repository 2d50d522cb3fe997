package dev.proviso.testkit.coverage;

import dev.proviso.condition.Truth;
import dev.proviso.style.ValueStyle;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * What decisions show of one place of a policy.
 *
 * <pre>{@code
 * report.nodes().filter(node -> !node.isSeenBothWays()).forEach(System.out::println);
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class NodeCoverage permits ImmutableNodeCoverage {

  NodeCoverage() {}

  /** The place in the policy. */
  public abstract PolicyLocation place();

  /**
   * The truths that it had in any of the decisions.
   *
   * @return empty if no decision evaluated it
   */
  public abstract Set<Truth> seen();

  /**
   * The truths with which it decided its rule in any of the decisions: of a condition, those truths
   * whose opposite would have given the rule the opposite truth.
   *
   * @return the truths; empty for a place that is not a condition
   */
  public abstract Set<Truth> deciding();

  /**
   * Whether it was true in one decision and false in another.
   *
   * @return true if so
   */
  public boolean isSeenBothWays() {
    return isBoth(seen());
  }

  /**
   * Whether two decisions show that this condition alone flips its rule, as {@link PolicyCoverage}
   * defines it.
   *
   * @return true if so; false for all that is no condition
   */
  public boolean isShownToMatter() {
    return isBoth(deciding());
  }

  /**
   * Whether nothing is left to be shown of it.
   *
   * @return true if it was seen both ways and, if it is a condition, is shown to matter
   */
  public boolean isCovered() {
    return isSeenBothWays() && (place().kind() != NodeKind.CONDITION || isShownToMatter());
  }

  /**
   * What is not shown of it, in a sentence.
   *
   * @return the sentence; none if it is covered
   */
  public Option<String> gap() {
    String what = place().inSentence();
    if (seen().isEmpty()) {
      return Option.some(what + " was never asked");
    }
    if (!isSeenBothWays()) {
      String never =
          seen().contains(Truth.TRUE)
              ? "false"
              : seen().contains(Truth.FALSE) ? "true" : "true and never false, only unknown";
      return Option.some(what + " was never " + never);
    }
    return isCovered()
        ? Option.none()
        : Option.some(what + " was true and false, but never decided the rule while " + silent());
  }

  private String silent() {
    return deciding().contains(Truth.TRUE)
        ? "false"
        : deciding().contains(Truth.FALSE) ? "true" : "it was either";
  }

  private static boolean isBoth(Set<Truth> truths) {
    return truths.contains(Truth.TRUE) && truths.contains(Truth.FALSE);
  }

  /** Returns the place and how it turned out. */
  @Override
  public final String toString() {
    return place() + ": " + (seen().isEmpty() ? "never asked" : seen().mkString(", "));
  }
}
