package dev.proviso.testkit.mutation;

import dev.proviso.analysis.Claim;
import dev.proviso.analysis.Prover;
import dev.proviso.check.NullChecks;
import dev.proviso.condition.Condition;
import dev.proviso.policy.Policy;
import dev.proviso.testkit.cases.CaseTable;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Every policy that differs from one policy in one small thing, and which of them the author's
 * checks notice: how good the tests are.
 *
 * <pre>{@code
 * @Test
 * void the_tests_notice_nearly_every_slip() {
 *   PolicyMutants.of(SHIPPING)
 *       .against(CASES)
 *       .againstClaims(policy -> Array.of(neverPermits(policy, WEIGHT.moreThan(500))))
 *       .run()
 *       .assertScoreAtLeast(95);
 * }
 * }</pre>
 *
 * <p>A mutant that is proved to have the outcome of the policy for every subject, also where
 * something is not known, is left out and listed apart. It may still name other rules as its
 * reason. Where a proof takes more steps than are allowed, it is not guessed: unless a check
 * notices the mutant, it is listed as not decided.
 */
public final class PolicyMutants<S> {

  private static final long STEPS_OF_A_PROOF = 4_000_000;

  private static final String WHY = "say why the kind is left out";

  private final Policy<S> policy;
  private final Seq<MutantCheck<S>> checks;
  private final Seq<Condition<S>> assumptions;
  private final Prover prover;
  private final Map<MutationKind, String> except;
  private final boolean isUnneededWarned;

  private PolicyMutants(
      Policy<S> policy,
      Seq<MutantCheck<S>> checks,
      Seq<Condition<S>> assumptions,
      Prover prover,
      Map<MutationKind, String> except,
      boolean isUnneededWarned) {
    this.policy = policy;
    this.checks = checks;
    this.assumptions = assumptions;
    this.prover = prover;
    this.except = except;
    this.isUnneededWarned = isUnneededWarned;
  }

  /**
   * The mutants of a policy.
   *
   * @return its mutants, and as yet nothing that might notice them
   */
  public static <S> PolicyMutants<S> of(Policy<S> policy) {
    NullChecks.notNull("mutants", "policy", policy, "give a policy");
    return new PolicyMutants<>(
        policy,
        Array.empty(),
        Array.empty(),
        Prover.within(STEPS_OF_A_PROOF),
        LinkedHashMap.empty(),
        false);
  }

  /**
   * Every mutant, also such as decide every subject alike; but none of a kind that is left out.
   *
   * @return the mutants in the order in which the policy is written, those in definitions and then
   *     those in lists and limits after those in rules; none stands there twice, by its digest
   */
  public Seq<Mutant<S>> all() {
    return PolicyChanges.of(policy).reject(mutant -> except.containsKey(mutant.kind()));
  }

  /** The same, with the steps that a proof may take for one mutant or one claim. */
  public PolicyMutants<S> within(Prover prover) {
    return new PolicyMutants<>(policy, checks, assumptions, prover, except, isUnneededWarned);
  }

  /**
   * The same, in which only such subjects count as meet a condition: a mutant that decides no other
   * one differently is equivalent.
   *
   * @param condition what is true of every subject that there is
   */
  public PolicyMutants<S> assuming(Condition<? super S> condition) {
    return new PolicyMutants<>(
        policy,
        checks,
        assumptions.append(Condition.narrow(condition)),
        prover,
        except,
        isUnneededWarned);
  }

  /**
   * The same without mutants of one kind. Where the policy has none of that kind, the report fails.
   *
   * @param kind the kind that is left out
   * @param reason why, for the report
   * @throws IllegalArgumentException if one of them is null, or the reason is blank
   */
  public PolicyMutants<S> except(MutationKind kind, String reason) {
    NullChecks.notNull("mutants", "kind that is left out", kind, "give one");
    String where = "mutants: exception for `" + kind + "`";
    if (NullChecks.notNull(where, "reason", reason, WHY).isBlank()) {
      throw new IllegalArgumentException(where + ": the reason is blank; " + WHY);
    }
    return new PolicyMutants<>(
        policy, checks, assumptions, prover, except.put(kind, reason), isUnneededWarned);
  }

  /**
   * The same, where it is a warning in the report, and no failure, that the policy has no mutant of
   * a kind that is left out.
   */
  public PolicyMutants<S> warnOfUnneededExceptions() {
    return new PolicyMutants<>(policy, checks, assumptions, prover, except, true);
  }

  private PolicyMutants<S> checking(MutantCheck<S> check) {
    return new PolicyMutants<>(
        policy, checks.append(check), assumptions, prover, except, isUnneededWarned);
  }

  /** The same, with a table of cases that might notice them. */
  public PolicyMutants<S> against(CaseTable<S> cases) {
    return againstCheck(cases::verify);
  }

  /**
   * The same, with a check that might notice them.
   *
   * @param check throws an {@link AssertionError}, or any other exception, where a policy is not as
   *     it should be
   */
  public PolicyMutants<S> againstCheck(Consumer<? super Policy<S>> check) {
    return checking(new MutantCheck.Throwing<>(check));
  }

  /**
   * The same, with claims that might notice them. A claim that is not decided about a mutant does
   * not notice it.
   *
   * @param claims what the author claims about a policy
   */
  public PolicyMutants<S> againstClaims(
      Function<? super Policy<S>, ? extends Seq<? extends Claim<?>>> claims) {
    return againstClaims((mutant, written) -> claims.apply(mutant));
  }

  /**
   * The same, with claims that mention definitions of the policy.
   *
   * @param claims what the author claims about a policy, given how it writes a condition
   */
  public PolicyMutants<S> againstClaims(
      BiFunction<Policy<S>, MutantRewriter, ? extends Seq<? extends Claim<?>>> claims) {
    return checking(new MutantCheck.OfClaims<>(claims));
  }

  /**
   * Runs every check on every mutant.
   *
   * @return which of them were noticed
   * @throws IllegalArgumentException if there is nothing that might notice a mutant
   * @throws AssertionError if a check fails on the policy itself: it would notice whatever is
   *     changed
   */
  public MutationReport<S> run() {
    // So that what noticed a mutant does not depend on what was run before.
    Seq<MutantCheck<S>> begun = checks.map(MutantCheck::afresh);
    if (checks.isEmpty()) {
      throw new IllegalArgumentException(
          "mutants of `"
              + policy.id()
              + "`: nothing is compared with them; name a table, claims or a check");
    }
    begun
        .flatMap(check -> check.againstTheOriginal(policy, prover))
        .headOption()
        .forEach(
            failure -> {
              throw new AssertionError(
                  "policy `"
                      + policy.id()
                      + "` fails a check as it is; mend the policy or the check, and then look for"
                      + " mutants\n\n"
                      + failure);
            });
    Set<MutationKind> kinds = PolicyChanges.of(policy).map(Mutant::kind).toSet();
    return new MutationReport<>(
        policy.id(),
        all().map(mutant -> judged(mutant, begun)),
        except,
        except.keySet().toArray().reject(kinds::contains),
        isUnneededWarned);
  }

  private MutantResult<S> judged(Mutant<S> mutant, Seq<MutantCheck<S>> begun) {
    EquivalenceProof proof = EquivalenceProof.of(policy, mutant.policy(), assumptions, prover);
    return switch (proof.verdict()) {
      case HOLDS, VACUOUS -> ImmutableMutantResult.of(mutant, MutantFate.EQUIVALENT, "");
      case REFUTED -> judged(mutant, begun, MutantFate.SURVIVED, proof.reason());
      case NOT_DECIDED -> judged(mutant, begun, MutantFate.NOT_DECIDED, proof.reason());
    };
  }

  private MutantResult<S> judged(
      Mutant<S> mutant, Seq<MutantCheck<S>> begun, MutantFate otherwise, String reason) {
    Option<String> noticed =
        begun
            .iterator()
            .flatMap(check -> check.against(mutant.policy(), mutant.rewrite(), prover))
            .headOption();
    return noticed
        .map(by -> ImmutableMutantResult.of(mutant, MutantFate.KILLED, by))
        .getOrElse(() -> ImmutableMutantResult.of(mutant, otherwise, reason));
  }
}
