package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.condition.ListMembership;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.style.CopyableStyle;
import dev.proviso.time.Register;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/**
 * A claim about conditions.
 *
 * <pre>{@code
 * Claims.implies(TERRORIST_ACT, INTENTIONAL) // an Implies with premise() and conclusion()
 * }</pre>
 */
@SuppressWarnings("immutables:subtype") // the parts that all claims have come first
public abstract sealed class ConditionClaim<S> extends Claim<S> {

  ConditionClaim() {}

  /**
   * The conditions.
   *
   * @return the conditions, in the order in which the claim names them
   */
  @Override
  public abstract Seq<Condition<S>> conditions();

  @Override
  Seq<Policy<S>> policies() {
    return Array.empty();
  }

  /** There is a subject for which the condition holds. */
  @Value.Immutable
  @CopyableStyle
  public abstract static sealed class Satisfiable<S> extends ConditionClaim<S>
      permits ImmutableSatisfiable {

    Satisfiable() {}

    /**
     * The condition.
     *
     * @return the condition that can hold
     */
    public abstract Condition<S> condition();

    @Override
    public Seq<Condition<S>> conditions() {
      return Array.of(condition());
    }

    @Override
    public <R> R accept(ClaimVisitor<S, R> visitor) {
      return AnalysisArguments.visitor(visitor).satisfiable(this);
    }
  }

  /** Where the premise holds, the conclusion does. */
  @Value.Immutable
  @CopyableStyle
  public abstract static sealed class Implies<S> extends ConditionClaim<S>
      permits ImmutableImplies {

    Implies() {}

    /** The condition that implies the other. */
    public abstract Condition<S> premise();

    /** The condition that is implied. */
    public abstract Condition<S> conclusion();

    @Override
    public Seq<Condition<S>> conditions() {
      return Array.of(premise(), conclusion());
    }

    @Override
    public <R> R accept(ClaimVisitor<S, R> visitor) {
      return AnalysisArguments.visitor(visitor).implies(this);
    }
  }

  /** How conditions are related to each other, as sets of the subjects for which they hold. */
  @Value.Immutable
  @CopyableStyle
  public abstract static sealed class SetRelation<S> extends ConditionClaim<S>
      permits ImmutableSetRelation {

    /** How conditions are related to each other. */
    public enum Kind {
      /** No two of them hold together. */
      DISJOINT,
      /** There is a subject for which all of them hold. */
      OVERLAPPING,
      /** They hold of the same subjects. */
      EQUIVALENT,
      /** One or more of them hold of every subject. */
      EXHAUSTIVE,
      /** Exactly one of them holds of every subject. */
      PARTITION
    }

    SetRelation() {}

    /** How the conditions are related. */
    public abstract SetRelation.Kind kind();

    @Override
    public <R> R accept(ClaimVisitor<S, R> visitor) {
      return AnalysisArguments.visitor(visitor).setRelation(this);
    }
  }

  /**
   * Every member of one register on some day is on another one on that day.
   *
   * <p>Its subject is the member itself, and its date that of the decision.
   */
  @Value.Immutable
  @CopyableStyle
  public abstract static sealed class Contained<S> extends ConditionClaim<S>
      permits ImmutableContained {

    Contained() {}

    /** The register that is contained in the other one. */
    public abstract Register<S> register();

    /**
     * The register that contains it.
     *
     * @return the other register
     */
    public abstract Register<S> inRegister();

    /** That the member is on the one. */
    @Value.Lazy
    Condition<S> listed() {
      return ListMembership.of(member(), register(), Fact.asOf());
    }

    /** That the member is on the other one. */
    @Value.Lazy
    Condition<S> listedIn() {
      return ListMembership.of(member(), inRegister(), Fact.asOf());
    }

    private static <S> Fact<S, S> member() {
      return Fact.known("member", member -> member);
    }

    @Override
    public Seq<Condition<S>> conditions() {
      return Array.of(listed(), listedIn());
    }

    @Override
    public <R> R accept(ClaimVisitor<S, R> visitor) {
      return AnalysisArguments.visitor(visitor).contained(this);
    }
  }
}
