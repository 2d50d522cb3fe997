package dev.proviso.analysis;

import dev.proviso.check.FatalErrors;
import dev.proviso.check.NullChecks;
import dev.proviso.fact.SafeReading;
import dev.proviso.language.Language;
import dev.proviso.region.ValueTypeFailure;
import dev.proviso.wording.ConditionWording;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;

/**
 * Checks claims, for every possible subject, within a budget. The same claim always gets the same
 * finding: the budget is counted in steps, not in time.
 *
 * <p>Whatever takes time takes steps: work on diagrams, of the subject and of its parts, comparing
 * names with those of a list, reading a register or a limit on all of its days, and the search for
 * conditions that contradict each other.
 *
 * <pre>{@code
 * Prover.standard().check(implies(TERRORIST_ACT, not(ONLY_EXPRESSION.isTrue()))).verdict(); // HOLDS
 * }</pre>
 */
public final class Prover {

  private static final long STANDARD = 60_000_000;

  private final long budget;
  private final ConditionWording wording;

  private Prover(long budget) {
    this(budget, Session.ENGLISH);
  }

  private Prover(long budget, ConditionWording wording) {
    this.budget = budget;
    this.wording = wording;
  }

  /** The same, with findings in a language. */
  Prover in(Language language) {
    return new Prover(budget, ConditionWording.of(language));
  }

  Language language() {
    return wording.language();
  }

  /** A prover with a budget that no policy a person wrote is expected to use up: some seconds. */
  public static Prover standard() {
    return new Prover(STANDARD);
  }

  /**
   * A prover with a budget of one's own.
   *
   * @param steps how many steps a claim may take; some ten million a second
   * @throws IllegalArgumentException if there are none
   */
  public static Prover within(long steps) {
    if (steps <= 0) {
      throw new IllegalArgumentException("prover: `" + steps + "` steps; give one or more");
    }
    return new Prover(steps);
  }

  /**
   * Checks a claim. It never throws, whatever is claimed, unless the machine is out of memory.
   *
   * @return what was found; not decided, if the budget was used up, or if code of an author that it
   *     needs throws anything, such as the order of a value type
   * @throws IllegalArgumentException if the claim is null
   */
  public <S> Finding check(Claim<S> claim) {
    NullChecks.notNull("prover", "claim", claim, "make one with the methods of Claims");
    return check(claim, new VariableOrderRetry<>(ClaimScope.of(claim), budget, wording));
  }

  private <S> Finding check(Claim<S> claim, VariableOrderRetry<S> attempts) {
    try {
      return attempts.check(claim);
    } catch (OverBudgetException tooLarge) {
      return undecided(
          claim,
          wording
              .language()
              .text(FindingMessages.WITHIN_BUDGET, budget, tooLarge.reason(wording.language())));
    } catch (Throwable problem) {
      return undecided(claim, reason(problem, wording.language()));
    }
  }

  private Finding undecided(Claim<?> claim, String reason) {
    return ImmutableFinding.of(
        claim, Verdict.NOT_DECIDED, reason, Option.none(), Array.empty(), wording.language());
  }

  /**
   * Why something could not be analyzed: mostly an author's own code that throws. The error of a
   * broken machine is thrown again.
   */
  static String reason(Throwable problem, Language language) {
    FatalErrors.throwIfFatal(problem);
    if (problem instanceof ValueTypeFailure broken) {
      return broken
          .thrown()
          .map(thrown -> language.text(FindingMessages.TYPE_THROWS, broken.type(), thrown))
          .getOrElse(() -> language.text(FindingMessages.TYPE_ORDER, broken.type()));
    }
    return problem instanceof Disagreement || problem instanceof ConflictingFacts
        ? String.valueOf(problem.getMessage())
        : language.text(FindingMessages.THROWN, SafeReading.failure(problem).reason().get());
  }

  /**
   * Checks several claims. Those about the same policies and conditions share what was built for
   * them, so that one may be decided here which by itself would use up the budget.
   *
   * @return one finding for each, in their order
   */
  public Seq<Finding> checkAll(Iterable<? extends Claim<?>> claims) {
    Seq<Claim<?>> all =
        NullChecks.<Claim<?>>noneNull(
            "prover", "claims", claims, "make one with the methods of Claims, or leave it out");
    Map<ClaimScope<?>, VariableOrderRetry<?>> begun = new HashMap<>();
    Map<ClaimScope<?>, Integer> left = new HashMap<>();
    try {
      all.forEach(claim -> left.merge(ClaimScope.of(claim), 1, Integer::sum));
    } catch (Throwable incomparable) {
      // An author's equals may throw; then nobody knows what two claims could share.
      FatalErrors.throwIfFatal(incomparable);
      return all.map(this::check);
    }
    return all.map(claim -> shared(claim, begun, left));
  }

  /** What no claim is left to ask about is let go of. */
  private <S> Finding shared(
      Claim<S> claim,
      Map<ClaimScope<?>, VariableOrderRetry<?>> begun,
      Map<ClaimScope<?>, Integer> left) {
    ClaimScope<S> scope = ClaimScope.of(claim);
    @SuppressWarnings("unchecked") // begun for the same policies and conditions
    VariableOrderRetry<S> attempts =
        (VariableOrderRetry<S>)
            begun.computeIfAbsent(scope, key -> new VariableOrderRetry<>(scope, budget, wording));
    if (left.merge(scope, -1, Integer::sum) == 0) {
      begun.remove(scope);
    }
    return check(claim, attempts);
  }
}
