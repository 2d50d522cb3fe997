package dev.proviso.testkit.law;

import dev.proviso.rule.Combining;
import dev.proviso.rule.Conclusion;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Seq;

/**
 * A way to make one outcome of what several rules conclude, such as {@link Combining#outcome}, or
 * an author's own.
 *
 * <pre>{@code
 * Combination strict = (conclusions, otherwise) ->
 *     conclusions.exists(one -> one.truth() == Truth.UNKNOWN)
 *         ? Outcome.UNDETERMINED
 *         : Combining.FORBID_OVERRIDES.outcome(conclusions, otherwise);
 * }</pre>
 */
@FunctionalInterface
public interface Combination {

  /**
   * The outcome of these conclusions.
   *
   * @param conclusions one for each rule, in the order of the policy
   * @param otherwise what holds when no rule applies
   * @return the outcome
   */
  Outcome outcome(Seq<Conclusion> conclusions, Outcome otherwise);
}
