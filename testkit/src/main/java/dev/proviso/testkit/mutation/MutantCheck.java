package dev.proviso.testkit.mutation;

import dev.proviso.analysis.Claim;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Prover;
import dev.proviso.analysis.Verdict;
import dev.proviso.policy.Policy;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Something of the author's that fails where a policy is not as it should be. */
interface MutantCheck<S> {

  /** What the check says against a policy; none, if it passes. */
  Option<String> against(Policy<S> policy, MutantRewriter written, Prover prover);

  /** The check as it is before it has seen any policy. */
  default MutantCheck<S> afresh() {
    return this;
  }

  /** What it says against the policy itself: there, what it leaves open is a failure, too. */
  default Option<String> againstTheOriginal(Policy<S> policy, Prover prover) {
    return against(policy, DefinitionSubstitution.none(), prover);
  }

  /** A check that throws. */
  record Throwing<S>(Consumer<? super Policy<S>> test) implements MutantCheck<S> {

    @Override
    public Option<String> against(Policy<S> policy, MutantRewriter written, Prover prover) {
      try {
        test.accept(policy);
        return Option.none();
      } catch (AssertionError | RuntimeException failed) {
        return Option.some(firstLine(String.valueOf(failed.getMessage())));
      }
    }

    private static String firstLine(String message) {
      return message.strip().lines().findFirst().orElse("it fails");
    }
  }

  /** Claims, asked one by one until one is refuted. */
  final class OfClaims<S> implements MutantCheck<S> {

    private final BiFunction<Policy<S>, MutantRewriter, ? extends Seq<? extends Claim<?>>> claims;
    private int last;

    OfClaims(BiFunction<Policy<S>, MutantRewriter, ? extends Seq<? extends Claim<?>>> claims) {
      this.claims = claims;
    }

    @Override
    public MutantCheck<S> afresh() {
      return new OfClaims<>(claims);
    }

    /** The claim that noticed one mutant is asked first about the next, which is often like it. */
    @Override
    public Option<String> against(Policy<S> policy, MutantRewriter written, Prover prover) {
      Seq<? extends Claim<?>> all = claims.apply(policy, written);
      int size = all.size();
      for (int i = 0; i < size; i++) {
        int index = i == 0 ? Math.min(last, size - 1) : i <= last ? i - 1 : i;
        Finding finding = prover.check(all.get(index));
        if (!finding.isAcceptable() && finding.verdict() != Verdict.NOT_DECIDED) {
          last = index;
          return Option.some(finding.claim().sentence());
        }
      }
      return Option.none();
    }

    @Override
    public Option<String> againstTheOriginal(Policy<S> policy, Prover prover) {
      Seq<? extends Claim<?>> all = claims.apply(policy, DefinitionSubstitution.none());
      return prover.checkAll(all).find(finding -> !finding.isAcceptable()).map(Finding::explain);
    }
  }
}
