package dev.proviso.testkit.law;

import dev.proviso.algebra.KleeneLogic;
import dev.proviso.algebra.RuleCombination;
import dev.proviso.check.NullChecks;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Conclusion;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Seq;

/**
 * A way to make one outcome of what several rules conclude: that of a {@link CombiningAlgorithm},
 * or an author's own.
 *
 * <pre>{@code
 * Combination strict = (conclusions, otherwise) ->
 *     conclusions.exists(one -> one.truth() == Truth.UNKNOWN)
 *         ? Outcome.UNDETERMINED
 *         : Combination.of(FORBID_OVERRIDES).outcome(conclusions, otherwise);
 * }</pre>
 */
@FunctionalInterface
public interface Combination {

  /**
   * The outcome of these conclusions.
   *
   * @param conclusions one for each rule, in the order of the policy
   * @param otherwise what holds when no rule applies
   */
  Outcome outcome(Seq<Conclusion> conclusions, Outcome otherwise);

  /**
   * One of the library's ways.
   *
   * @param combining the way of combining
   * @return what the library makes of the conclusions
   */
  static Combination of(CombiningAlgorithm combining) {
    NullChecks.notNull("combination", "combining algorithm", combining, "give one");
    return (conclusions, otherwise) ->
        RuleCombination.of(combining, conclusions.map(Conclusion::effect).asJava(), otherwise)
            .outcome(KleeneLogic.K3, conclusions.map(Conclusion::truth).asJava());
  }
}
