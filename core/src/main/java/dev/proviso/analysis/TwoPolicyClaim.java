package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.fact.Fact;
import dev.proviso.language.Language;
import dev.proviso.policy.Policy;
import dev.proviso.style.CopyableStyle;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * A claim that compares two policies.
 *
 * <pre>{@code
 * Claims.atLeastAsStrict(EDITION_2021, EDITION_2020) // a Strictness with later() and earlier()
 * }</pre>
 */
@SuppressWarnings("immutables:subtype") // the parts that all claims have come first
public abstract sealed class TwoPolicyClaim<S> extends Claim<S> {

  TwoPolicyClaim() {}

  /**
   * The policy that is compared with the other one.
   *
   * @return the later policy
   */
  public abstract Policy<S> later();

  /**
   * The policy that it is compared with.
   *
   * @return the earlier policy
   */
  public abstract Policy<S> earlier();

  /**
   * The edition of the first policy.
   *
   * @return its id; none if the policy was given without an edition
   */
  public abstract Option<String> laterEdition();

  /**
   * The edition of the policy that it is compared with.
   *
   * @return its id; none if the policy was given without an edition
   */
  public abstract Option<String> earlierEdition();

  @Override
  Seq<String> policyNames(Language language) {
    return Array.of(
        PolicyNames.later(language, later(), earlier(), laterEdition()),
        PolicyNames.earlier(language, later(), earlier(), earlierEdition()));
  }

  @Override
  Seq<Condition<S>> conditions() {
    return Array.empty();
  }

  @Override
  Seq<Policy<S>> policies() {
    return Array.of(later(), earlier());
  }

  /** How strict a policy is, compared with another one. */
  @Value.Immutable
  @CopyableStyle
  public abstract static sealed class Strictness<S> extends TwoPolicyClaim<S>
      permits ImmutableStrictness {

    /** How strict a policy is, compared with another one. */
    public enum Kind {
      /** The later policy permits no more than the earlier one, and forbids no less. */
      AT_LEAST_AS_STRICT,
      /** The later policy permits nothing that the earlier one does not permit. */
      NOTHING_NEWLY_PERMITTED
    }

    Strictness() {}

    /**
     * How strict the later policy is.
     *
     * @return the kind of claim
     */
    public abstract Strictness.Kind kind();

    @Override
    public <R> R accept(ClaimVisitor<S, R> visitor) {
      return AnalysisArguments.visitor(visitor).strictness(this);
    }
  }

  /**
   * The later policy is as strict as the earlier one, and differs from it only where a condition
   * holds.
   */
  @Value.Immutable
  @CopyableStyle
  public abstract static sealed class OnlyTightensWhere<S> extends TwoPolicyClaim<S>
      permits ImmutableOnlyTightensWhere {

    OnlyTightensWhere() {}

    /** Where the policies may differ. */
    public abstract Condition<S> where();

    @Override
    Seq<Condition<S>> conditions() {
      return Array.of(where());
    }

    @Override
    public <R> R accept(ClaimVisitor<S, R> visitor) {
      return AnalysisArguments.visitor(visitor).onlyTightensWhere(this);
    }
  }

  /**
   * The later policy is as strict as the earlier one, and the values of some facts alone decide
   * where it differs from it.
   */
  @Value.Immutable
  @CopyableStyle
  public abstract static sealed class OnlyTightensBy<S> extends TwoPolicyClaim<S>
      permits ImmutableOnlyTightensBy {

    OnlyTightensBy() {}

    /**
     * The facts that decide where the policies differ.
     *
     * @return one fact or more
     */
    public abstract Seq<Fact<S, ?>> facts();

    @Override
    Seq<Fact<S, ?>> common() {
      return facts();
    }

    @Override
    public <R> R accept(ClaimVisitor<S, R> visitor) {
      return AnalysisArguments.visitor(visitor).onlyTightensBy(this);
    }
  }
}
