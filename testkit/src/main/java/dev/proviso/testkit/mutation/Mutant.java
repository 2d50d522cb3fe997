package dev.proviso.testkit.mutation;

import dev.proviso.condition.Condition;
import dev.proviso.digest.CanonicalForm;
import dev.proviso.digest.Digest;
import dev.proviso.policy.Policy;
import org.jspecify.annotations.Nullable;

/**
 * A policy that differs from another in one small thing, as one does by mistake.
 *
 * <pre>{@code
 * mutant.question();
 * // Nothing in your tests notices if `weight in kilograms is at most 30` becomes
 * // `weight in kilograms is at most 31` in rule `ordinary`. Which of the two is meant?
 * }</pre>
 */
public final class Mutant<S> {

  private final Policy<S> policy;
  private final MutationKind kind;
  private final MutationPlace place;
  private final String what;
  private final MutantRewriter rewrite;
  private final Digest digest;

  Mutant(Change<Policy<S>> change, MutationPlace place, MutantRewriter rewrite) {
    this.policy = change.after();
    this.kind = change.kind();
    this.place = place;
    this.what = change.what();
    this.rewrite = rewrite;
    this.digest = CanonicalForm.of(policy).digest();
  }

  /**
   * The changed policy.
   *
   * @return the policy, under the id of the one that it was made of
   */
  public Policy<S> policy() {
    return policy;
  }

  /** In what way it differs. */
  public MutationKind kind() {
    return kind;
  }

  /** Where it differs. */
  public MutationPlace place() {
    return place;
  }

  /**
   * The digest that identifies the changed policy.
   *
   * @return the digest of its canonical form
   */
  public Digest digest() {
    return digest;
  }

  /**
   * What was changed, and where.
   *
   * @return a clause without a full stop, such as "rule `ordinary` is left out"
   */
  public String description() {
    return switch (kind) {
      case DROPPED_RULE, DROPPED_POLICY -> what;
      default -> what + " in " + place.words();
    };
  }

  /**
   * What the author is to be asked if no test notices the change.
   *
   * @return a sentence and a question
   */
  public String question() {
    String asked =
        switch (kind) {
          case DROPPED_OPERAND,
              DROPPED_EXCEPTION,
              DROPPED_RULE,
              DROPPED_POLICY,
              REMOVED_MEMBER,
              REMOVED_ENTRY ->
              "Is it needed?";
          case ADDED_MEMBER -> "Does it belong there?";
          case SWAPPED_JOINER -> "Is one enough, or are all needed?";
          default -> "Which of the two is meant?";
        };
    return "Nothing in your tests notices if " + description() + ". " + asked;
  }

  /**
   * A condition as this mutant writes it.
   *
   * @param condition a condition of the author's own, often a definition
   * @return the condition, with the changed definition, list or limit where it was that
   */
  public <P> Condition<P> written(Condition<P> condition) {
    return rewrite.of(condition);
  }

  MutantRewriter rewrite() {
    return rewrite;
  }

  /** Mutants are equal if they change the same in the same place. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Mutant<?> mutant
        && policy.equals(mutant.policy)
        && place.equals(mutant.place)
        && what.equals(mutant.what);
  }

  @Override
  public int hashCode() {
    return policy.hashCode() * 31 + what.hashCode();
  }

  /** Returns {@link #description()}. */
  @Override
  public String toString() {
    return description();
  }
}
