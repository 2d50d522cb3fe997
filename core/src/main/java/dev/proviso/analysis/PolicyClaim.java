package dev.proviso.analysis;

import dev.proviso.check.MessageLine;
import dev.proviso.check.NearestNames;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Rule;
import dev.proviso.style.CopyableStyle;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.IdentityHashMap;
import org.immutables.value.Value;

/**
 * A claim about one policy.
 *
 * <pre>{@code
 * Claims.neverPermits(SHIPPING, DESTINATION.is("Atlantis")) // an OutcomeWhere
 * Claims.unambiguous(SHIPPING).except("light / nowhere", "it is forbidden") // a RuleProperty
 * }</pre>
 */
@SuppressWarnings("immutables:subtype") // the parts that all claims have come first
public abstract sealed class PolicyClaim<S> extends Claim<S> {

  PolicyClaim() {}

  /** The policy. */
  public abstract Policy<S> policy();

  @Override
  Seq<Condition<S>> conditions() {
    return Array.empty();
  }

  @Override
  Seq<Policy<S>> policies() {
    return Array.of(policy());
  }

  /** Which outcome a policy has where a condition holds. */
  @Value.Immutable
  @CopyableStyle
  public abstract static sealed class OutcomeWhere<S> extends PolicyClaim<S>
      permits ImmutableOutcomeWhere {

    /** Which outcome a policy has where a condition holds. */
    public enum Kind {
      /** Where the condition holds, the policy does not permit. */
      NEVER_PERMITS,
      /** The policy permits only where the condition holds. */
      PERMITS_ONLY,
      /** There is a subject for which the condition holds that the policy permits. */
      MAY_PERMIT,
      /** Where the condition holds, the policy forbids. */
      ALWAYS_FORBIDS,
      /** What the condition requires, the policy never forbids. */
      NO_DOUBLE_BIND
    }

    OutcomeWhere() {}

    /**
     * Which outcome it is.
     *
     * @return the kind of claim
     */
    public abstract OutcomeWhere.Kind kind();

    /** Where the policy has it. */
    public abstract Condition<S> where();

    @Override
    Seq<Condition<S>> conditions() {
      return Array.of(where());
    }

    @Override
    public <R> R accept(ClaimVisitor<S, R> visitor) {
      return AnalysisArguments.visitor(visitor).outcomeWhere(this);
    }
  }

  /** What all rules or definitions of a policy have in common, but for those left out. */
  @Value.Immutable
  @CopyableStyle
  public abstract static sealed class RuleProperty<S> extends PolicyClaim<S>
      permits ImmutableRuleProperty {

    /** What all rules or definitions of a policy have in common. */
    public enum Kind {
      /** One or more rules of the policy apply to every subject. Nothing can be left out. */
      COMPLETE,
      /** No rule that permits applies together with one that forbids. */
      UNAMBIGUOUS,
      /**
       * There is a subject for every rule to which it applies, and is asked, in each stretch
       * between two changes of the calendar in which the rule is in force.
       */
      EVERY_RULE_REACHABLE,
      /** Every definition that the policy uses holds for some subject. */
      EVERY_DEFINITION_SATISFIABLE,
      /**
       * Without any rule the policy would have another outcome for some subject, in each stretch
       * between two changes of the calendar in which the rule is in force.
       */
      NO_RULE_REDUNDANT,
      /**
       * Without any operand of "all of" or "any of", and without any exception, the policy would
       * have another outcome for some subject.
       */
      NO_CONDITION_REDUNDANT,
      /** There is a subject for every rule that permits which the policy then permits. */
      NO_PERMISSION_OVERRIDDEN,
      /** No subject is permitted only because a set is empty or because there are no parts. */
      NO_VACUOUS_PERMISSION
    }

    RuleProperty() {}

    /**
     * What they have in common.
     *
     * @return the kind of claim
     */
    public abstract RuleProperty.Kind kind();

    /**
     * What is left out of the claim, and why.
     *
     * @return the reasons, by what they excuse
     */
    public abstract Map<String, String> except();

    /**
     * The same claim, leaving something out.
     *
     * @param what the id of a rule, the name of a definition, a pair of rules as in "permit-id /
     *     forbid-id", or a condition with its rule or definition as in "rule-id / weight is at most
     *     30"
     * @param reason why it is left out
     * @throws IllegalArgumentException if one of them is null or blank, or if the policy has no
     *     such thing, with the one that was probably meant
     */
    public RuleProperty<S> except(String what, String reason) {
      String left = text("exception", what);
      String why = text("reason", reason);
      Seq<String> all = exceptable();
      if (!all.contains(left)) {
        throw new IllegalArgumentException(
            MessageLine.of(
                place()
                    + ": the policy has nothing called `"
                    + left
                    + "` to leave out; "
                    + (all.isEmpty()
                        ? "leave the exception out"
                        : NearestNames.remedy(left, all))));
      }
      return ((ImmutableRuleProperty<S>) this).withExcept(except().put(left, why));
    }

    /** What findings name, each by the words by which it can be left out. */
    private Seq<String> exceptable() {
      return switch (kind()) {
        case COMPLETE -> Array.empty();
        case UNAMBIGUOUS -> policy().rulePolicies().flatMap(RuleProperty::pairs);
        case EVERY_RULE_REACHABLE,
            NO_RULE_REDUNDANT,
            NO_PERMISSION_OVERRIDDEN,
            NO_VACUOUS_PERMISSION ->
            policy().allRules().map(Rule::id);
        case EVERY_DEFINITION_SATISFIABLE ->
            DefinitionCollector.definitions(policy().allRules(), assumptions())
                .map(Definition::name);
        case NO_CONDITION_REDUNDANT -> dropped().flatMap(all -> all.map(DroppedCondition::id));
      };
    }

    private static <S> Seq<String> pairs(RulePolicy<S> member) {
      Seq<Rule<S>> permits = member.rules().filter(rule -> rule.effect() == Effect.PERMIT);
      Seq<Rule<S>> forbids = member.rules().filter(rule -> rule.effect() == Effect.FORBID);
      return permits.flatMap(permit -> forbids.map(forbid -> permit.id() + " / " + forbid.id()));
    }

    /** Without one condition each, for every policy of rules, where that is what is claimed. */
    @Value.Lazy
    Seq<Seq<DroppedCondition<S>>> dropped() {
      return kind() == RuleProperty.Kind.NO_CONDITION_REDUNDANT
          ? policy().rulePolicies().map(DroppedCondition::of)
          : Array.empty();
    }

    /** With each condition that is true of nothing made strict, where that is what is claimed. */
    @Value.Lazy
    Seq<VacuousCondition<S>> vacuous() {
      return kind() == RuleProperty.Kind.NO_VACUOUS_PERMISSION
          ? VacuousCondition.of(policy(), except().keySet())
          : Array.empty();
    }

    /** With all of them made strict. */
    @Value.Lazy
    IdentityHashMap<Rule<S>, Rule<S>> strict() {
      return VacuousCondition.strict(policy(), except().keySet());
    }

    @Override
    Seq<Rule<S>> variants() {
      Seq<Rule<S>> ofParts =
          dropped()
              .flatMap(all -> all.filter(DroppedCondition::isOfParts))
              .flatMap(one -> Array.ofAll(one.rules().values()));
      return vacuous().isEmpty()
          ? ofParts
          : vacuous()
              .map(VacuousCondition::strict)
              .append(strict())
              .flatMap(rules -> Array.ofAll(rules.values()));
    }

    @Override
    public <R> R accept(ClaimVisitor<S, R> visitor) {
      return AnalysisArguments.visitor(visitor).ruleProperty(this);
    }
  }

  /** Every constant of a fact is mentioned by a policy, but for those left out. */
  @Value.Immutable
  @CopyableStyle
  public abstract static sealed class EveryConstantClassified<S> extends PolicyClaim<S>
      permits ImmutableEveryConstantClassified {

    EveryConstantClassified() {}

    /**
     * The fact.
     *
     * @return a fact whose answers, or their elements, are constants
     */
    public abstract Fact<S, ?> fact();

    /**
     * What is left out of the claim, and why.
     *
     * @return the reasons, by the constants as they are printed
     */
    public abstract Map<String, String> except();

    /**
     * The same claim, leaving something out. What no finding would name is not needed: the claim is
     * then refuted, and the finding says so.
     *
     * @param constant the constant as it is printed
     * @param reason why it is left out
     * @throws IllegalArgumentException if one of them is null or blank
     */
    public EveryConstantClassified<S> except(String constant, String reason) {
      return ((ImmutableEveryConstantClassified<S>) this)
          .withExcept(except().put(text("constant", constant), text("reason", reason)));
    }

    @Override
    public <R> R accept(ClaimVisitor<S, R> visitor) {
      return AnalysisArguments.visitor(visitor).everyConstantClassified(this);
    }
  }

  /** More of a quantity never takes a permission away. */
  @Value.Immutable
  @CopyableStyle
  public abstract static sealed class Monotone<S> extends PolicyClaim<S> permits ImmutableMonotone {

    Monotone() {}

    /**
     * The quantity.
     *
     * @return a fact with ordered answers
     */
    public abstract Fact<S, ?> fact();

    @Override
    Seq<Fact<S, ?>> ordered() {
      return Array.of(fact());
    }

    @Override
    public <R> R accept(ClaimVisitor<S, R> visitor) {
      return AnalysisArguments.visitor(visitor).monotone(this);
    }
  }
}
