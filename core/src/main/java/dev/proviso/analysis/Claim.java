package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.style.CopyableStyle;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * Something that its author says is true of definitions or policies, for every possible subject.
 *
 * <p>A claim is a value; {@link Claims} makes it, and a {@link Prover} checks it.
 *
 * <pre>{@code
 * Claims.disjoint(COMBATANT, CIVILIAN)
 * Claims.overlaps(TERRORIST_ACT, SERIOUS_CRIME).because("most terrorist acts are serious crimes")
 * }</pre>
 *
 * @param <S> the type of the subject
 */
@Value.Immutable
@CopyableStyle
public sealed interface Claim<S> permits ImmutableClaim {

  /** What can be claimed. */
  enum Kind {
    /** There is a subject for which the condition holds. */
    SATISFIABLE,
    /** No two of the conditions hold together. */
    DISJOINT,
    /** Where the first condition holds, the second does. */
    IMPLIES,
    /** The conditions hold of the same subjects. */
    EQUIVALENT,
    /** There is a subject for which both conditions hold. */
    OVERLAPS,
    /** One or more of the conditions hold of every subject. */
    EXHAUSTIVE,
    /** Exactly one of the conditions holds of every subject. */
    PARTITION,
    /** Where the condition holds, the policy does not permit. */
    NEVER_PERMITS,
    /** The policy permits only where the condition holds. */
    PERMITS_ONLY,
    /** There is a subject for which the condition holds that the policy permits. */
    MAY_PERMIT,
    /** Where the condition holds, the policy forbids. */
    ALWAYS_FORBIDS,
    /** What the condition requires, the policy never forbids. */
    NO_DOUBLE_BIND,
    /** One or more rules of the policy apply to every subject. */
    COMPLETE,
    /** No rule that permits applies together with one that forbids, but for those excepted. */
    UNAMBIGUOUS,
    /** There is a subject for every rule to which it applies, and is asked. */
    EVERY_RULE_REACHABLE,
    /** There is a subject for every definition that the policy uses of which it holds. */
    EVERY_DEFINITION_SATISFIABLE,
    /** Without any rule the policy would say something else of some subject. */
    NO_RULE_REDUNDANT,
    /** There is a subject for every rule that permits which the policy then permits. */
    NO_PERMISSION_OVERRIDDEN,
    /** The first policy permits no more than the second, and forbids no less. */
    AT_LEAST_AS_STRICT,
    /** The first policy permits nothing that the second does not permit. */
    NOTHING_NEWLY_PERMITTED,
    /**
     * The first policy is as strict as the second, and differs from it only where the condition
     * holds, or where the facts alone tell.
     */
    ONLY_TIGHTENS,
    /** More of a quantity never takes a permission away. */
    MONOTONE,
    /** Every constant of a fact is mentioned by the policy, or left out for a reason. */
    EVERY_CONSTANT_CLASSIFIED
  }

  /**
   * What is claimed.
   *
   * @return the kind
   */
  Kind kind();

  /**
   * The conditions it is about.
   *
   * @return the conditions, in the order in which the claim names them
   */
  Seq<Condition<S>> conditions();

  /**
   * The policies it is about.
   *
   * @return the policies, in the order in which the claim names them
   */
  Seq<Policy<S>> policies();

  /**
   * The facts it is about.
   *
   * @return the facts, for claims about some
   */
  Seq<Fact<S, ?>> facts();

  /**
   * What is left out of the claim, and why: pairs of rules as in "permit-id / forbid-id", or
   * constants.
   *
   * @return the reasons, by what they excuse
   */
  Map<String, String> except();

  /**
   * The claim in one sentence.
   *
   * @return a clause without a full stop
   */
  @Value.Lazy
  default String sentence() {
    return Sentences.of(this);
  }

  /**
   * Why the claim is made.
   *
   * @return the reason, if its author gave one
   */
  Option<String> because();

  /**
   * What is assumed of every subject.
   *
   * @return the conditions
   */
  Seq<Condition<S>> assumptions();

  /**
   * Whether subjects of which something is not known count, too.
   *
   * @return false for fully known subjects only
   */
  boolean isOverAllSubjects();

  /**
   * Why it does not matter if the claim holds vacuously.
   *
   * @return the reason; none if a vacuous claim fails
   */
  Option<String> vacuousBecause();

  /**
   * The same claim, with the reason why it is made.
   *
   * @param reason a clause without a full stop
   * @return the claim
   */
  default Claim<S> because(String reason) {
    return self().withBecause(Option.some(reason));
  }

  /**
   * The same claim, over subjects for which a condition holds.
   *
   * @param condition what is assumed, such as that a range's minimum does not exceed its maximum
   * @return the claim
   */
  default Claim<S> assuming(Condition<? super S> condition) {
    return self().withAssumptions(assumptions().append(Condition.narrow(condition)));
  }

  /**
   * The same claim, over all subjects: also those of which something is not known.
   *
   * @return the claim
   */
  default Claim<S> overAllSubjects() {
    return self().withIsOverAllSubjects(true);
  }

  /**
   * The same claim, over fully known subjects only.
   *
   * @return the claim
   */
  default Claim<S> overKnownSubjects() {
    return self().withIsOverAllSubjects(false);
  }

  /**
   * The same claim, which may hold vacuously.
   *
   * @param reason why that does not matter
   * @return the claim
   */
  default Claim<S> evenIfVacuous(String reason) {
    return self().withVacuousBecause(Option.some(reason));
  }

  /**
   * The same claim, leaving something out.
   *
   * @param what a pair of rules as in "permit-id / forbid-id", or a constant as it is printed
   * @param reason why it is left out
   * @return the claim
   */
  default Claim<S> except(String what, String reason) {
    return self().withExcept(except().put(what, reason));
  }

  private ImmutableClaim<S> self() {
    return (ImmutableClaim<S>) this;
  }
}
