package dev.proviso.analysis;

import dev.proviso.analysis.Claim.Modifiers;
import dev.proviso.analysis.ConditionClaim.SetRelation;
import dev.proviso.analysis.PolicyClaim.EveryConstantClassified;
import dev.proviso.analysis.PolicyClaim.OutcomeWhere;
import dev.proviso.analysis.PolicyClaim.RuleProperty;
import dev.proviso.analysis.TwoPolicyClaim.Strictness;
import dev.proviso.check.NullChecks;
import dev.proviso.condition.Condition;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.regime.Edition;
import dev.proviso.time.Register;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Makes claims. Import its methods statically.
 *
 * <p>Claims about conditions are over fully known subjects, and so are those that compare policies;
 * claims about what a policy never permits, or permits only, are over all subjects, including those
 * with unknown facts.
 *
 * <pre>{@code
 * implies(TERRORIST_ACT, not(ONLY_EXPRESSION.isTrue()))
 * permitsOnly(CYBER_END_USE, anyOf(OFFENSE.is(TERRORIST_ACT), OFFENSE.is(SERIOUS_CRIME)))
 * atLeastAsStrict(CYBER_END_USE, CYBER_END_USE_2020)
 * }</pre>
 */
public final class Claims {

  private Claims() {}

  private static <S> Claim<S> relation(SetRelation.Kind kind, Seq<Condition<S>> conditions) {
    return ImmutableSetRelation.of(Modifiers.over(false), conditions, kind);
  }

  private static <S> Claim<S> outcome(
      OutcomeWhere.Kind kind, String method, Policy<S> policy, Condition<? super S> condition) {
    return ImmutableOutcomeWhere.of(
        Modifiers.over(true), policy(method, policy), kind, condition(method, "", condition));
  }

  private static <S> RuleProperty<S> rules(
      RuleProperty.Kind kind, String method, Policy<S> policy) {
    return ImmutableRuleProperty.of(
        Modifiers.over(false), policy(method, policy), kind, LinkedHashMap.empty());
  }

  /** The method as the author wrote it, before what is wrong with its arguments. */
  private static String claim(String method) {
    return "claim `" + method + "`";
  }

  private static <S> Policy<S> policy(String method, Policy<S> policy) {
    return AnalysisArguments.policy(claim(method), policy);
  }

  private static <S> Policy<S> policy(String method, String which, Policy<S> policy) {
    return AnalysisArguments.policy(claim(method), which + " policy", policy);
  }

  private static <S> Edition<Policy<S>> edition(
      String method, String which, Edition<Policy<S>> edition) {
    return AnalysisArguments.edition(claim(method), which + " edition", edition);
  }

  private static <S> Condition<S> condition(
      String method, String which, Condition<? super S> condition) {
    return AnalysisArguments.condition(claim(method), (which + " condition").strip(), condition);
  }

  private static <S> Fact<S, ?> fact(String method, Fact<?, ?> fact) {
    return AnalysisArguments.fact(claim(method), "fact", fact);
  }

  private static <S> Seq<Fact<S, ?>> facts(String method, Fact<?, ?> first, Fact<?, ?>... rest) {
    Seq<Fact<S, ?>> further =
        AnalysisArguments.facts(claim(method), rest).map(each -> fact(method, each));
    return further.prepend(fact(method, first));
  }

  private static <S> Seq<Condition<S>> conditions(
      String method, Condition<? super S> first, Condition<? super S>[] rest) {
    return AnalysisArguments.<S>conditions(claim(method), rest)
        .prepend(condition(method, "first", first));
  }

  private static <S> Seq<Condition<S>> conditions(
      String method,
      Condition<? super S> first,
      Condition<? super S> second,
      Condition<? super S>[] rest) {
    return AnalysisArguments.<S>conditions(claim(method), rest)
        .prepend(condition(method, "second", second))
        .prepend(condition(method, "first", first));
  }

  /**
   * There is a subject for which the condition holds.
   *
   * @return the claim; where it is refuted, the finding names conditions that contradict each other
   */
  public static <S> Claim<S> satisfiable(Condition<? super S> condition) {
    return ImmutableSatisfiable.of(Modifiers.over(false), condition("satisfiable", "", condition));
  }

  /**
   * No two of the conditions hold together.
   *
   * @param second another
   * @param rest any further ones
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  public static <S> Claim<S> disjoint(
      Condition<? super S> first, Condition<? super S> second, Condition<? super S>... rest) {
    return relation(SetRelation.Kind.DISJOINT, conditions("disjoint", first, second, rest));
  }

  /**
   * Where one condition holds, another does.
   *
   * @param first the condition that implies
   * @param second the condition that is implied
   */
  public static <S> Claim<S> implies(Condition<? super S> first, Condition<? super S> second) {
    return ImmutableImplies.of(
        Modifiers.over(false),
        condition("implies", "first", first),
        condition("implies", "second", second));
  }

  /**
   * Two conditions hold of the same subjects.
   *
   * @param second another
   */
  public static <S> Claim<S> equivalent(Condition<? super S> first, Condition<? super S> second) {
    return relation(
        SetRelation.Kind.EQUIVALENT,
        Array.of(
            condition("equivalent", "first", first), condition("equivalent", "second", second)));
  }

  /**
   * There is a subject for which both conditions hold.
   *
   * @param second another
   */
  public static <S> Claim<S> overlaps(Condition<? super S> first, Condition<? super S> second) {
    return relation(
        SetRelation.Kind.OVERLAPPING,
        Array.of(condition("overlaps", "first", first), condition("overlaps", "second", second)));
  }

  /**
   * One or more of the conditions hold of every subject: thresholds leave no hole.
   *
   * @param rest any further ones
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  public static <S> Claim<S> exhaustive(Condition<? super S> first, Condition<? super S>... rest) {
    return relation(SetRelation.Kind.EXHAUSTIVE, conditions("exhaustive", first, rest));
  }

  /**
   * Exactly one of the conditions holds of every subject.
   *
   * @param second another
   * @param rest any further ones
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  public static <S> Claim<S> partition(
      Condition<? super S> first, Condition<? super S> second, Condition<? super S>... rest) {
    return relation(SetRelation.Kind.PARTITION, conditions("partition", first, second, rest));
  }

  /**
   * Every member of one register on some day is on another one on the same day. The claim is about
   * members, and about the days for which the first register is known; {@code assuming} leaves out
   * other days.
   *
   * <pre>{@code
   * contained(STATES_WITH_A_LIST, MEMBER_STATES)
   * contained(PARTNERS, MEMBER_STATES).assuming(asOfDate().atLeast(LocalDate.of(2020, 1, 1)))
   * }</pre>
   *
   * @param register the register that is contained in the other one
   * @param inRegister the register that contains it
   * @return the claim; where it is refuted, the finding shows a member and a day; not decided if
   *     only what a register leaves open could refute it; vacuous if nobody is ever on the first
   */
  public static <M> Claim<M> contained(Register<M> register, Register<M> inRegister) {
    NullChecks.notNull(claim("contained"), "first register", register, "give a register");
    NullChecks.notNull(claim("contained"), "second register", inRegister, "give a register");
    return ImmutableContained.of(Modifiers.over(false), register, inRegister);
  }

  /**
   * Where a condition holds, the policy does not permit, whatever else is known or not; nor where
   * nobody knows whether it holds, for it may. That is refuted as {@code permitsOnly(policy,
   * not(condition))} is; where the condition never holds in any case that is permitted, the reason
   * says so. Over fully known subjects it is always known whether a condition holds.
   */
  public static <S> Claim<S> neverPermits(Policy<S> policy, Condition<? super S> condition) {
    return outcome(OutcomeWhere.Kind.NEVER_PERMITS, "neverPermits", policy, condition);
  }

  /**
   * The policy permits only where a condition holds for certain, and not where nobody knows whether
   * it does.
   */
  public static <S> Claim<S> permitsOnly(Policy<S> policy, Condition<? super S> condition) {
    return outcome(OutcomeWhere.Kind.PERMITS_ONLY, "permitsOnly", policy, condition);
  }

  /**
   * There is a fully known subject for which a condition holds that the policy permits: the policy
   * is not stricter than its author meant it to be.
   *
   * @return the claim; where it holds, the finding shows such a subject
   */
  public static <S> Claim<S> mayPermit(Policy<S> policy, Condition<? super S> condition) {
    return outcome(OutcomeWhere.Kind.MAY_PERMIT, "mayPermit", policy, condition)
        .overKnownSubjects();
  }

  /** Where a condition holds, the policy forbids, whatever else is known or not. */
  public static <S> Claim<S> alwaysForbids(Policy<S> policy, Condition<? super S> condition) {
    return outcome(OutcomeWhere.Kind.ALWAYS_FORBIDS, "alwaysForbids", policy, condition);
  }

  /**
   * What is required is never forbidden.
   *
   * @param required when something must be done
   */
  public static <S> Claim<S> noDoubleBind(Policy<S> policy, Condition<? super S> required) {
    return outcome(OutcomeWhere.Kind.NO_DOUBLE_BIND, "noDoubleBind", policy, required);
  }

  /**
   * One or more rules of the policy apply to every subject: there is no gap that only the otherwise
   * fills.
   */
  public static <S> RuleProperty<S> complete(Policy<S> policy) {
    return rules(RuleProperty.Kind.COMPLETE, "complete", policy);
  }

  /**
   * No rule that permits applies together with one that forbids. Pairs that do, and may, are left
   * out with {@code except("permit-id / forbid-id", reason)}; an exception that is not needed
   * fails. Where two rules meet only between some changes of the calendar, the finding says on
   * which days.
   */
  public static <S> RuleProperty<S> unambiguous(Policy<S> policy) {
    return rules(RuleProperty.Kind.UNAMBIGUOUS, "unambiguous", policy);
  }

  /**
   * Every rule applies to some subject and, where the first that applies decides, is asked: not
   * only on some day, but in each stretch between two changes of the calendar in which the rule is
   * in force.
   *
   * <p>The calendar changes on the days on which a register or a dated limit that the policy asks
   * changes, and on which a rule comes into force or goes out of it. A rule is in force as it says
   * itself ({@code during}), and as those of its conditions and exceptions say that ask for the
   * date alone. Stretches for which the law is not known count neither way.
   *
   * <pre>{@code
   * permit("middle").when(allOf(INCOME.moreThan(LOW), INCOME.atMost(HIGH)))
   * // the limits cross: middle is never reached from 2026-01-01 on
   * }</pre>
   *
   * @return the claim; where it is refuted, the finding names the rules, the days, and conditions
   *     that contradict each other; not decided if a rule rests on what a register does not answer
   */
  public static <S> RuleProperty<S> everyRuleReachable(Policy<S> policy) {
    return rules(RuleProperty.Kind.EVERY_RULE_REACHABLE, "everyRuleReachable", policy);
  }

  /**
   * Every definition that the policy uses can hold, also those that its parts are asked for. Such
   * as need not are left out with {@code except(name, reason)}.
   *
   * @return the claim; where it is refuted, the finding names conditions that contradict each
   *     other, what is assumed among them
   */
  public static <S> RuleProperty<S> everyDefinitionSatisfiable(Policy<S> policy) {
    return rules(
        RuleProperty.Kind.EVERY_DEFINITION_SATISFIABLE, "everyDefinitionSatisfiable", policy);
  }

  /**
   * Without any one rule the policy would say something else of some subject, in each stretch
   * between two changes of the calendar in which the rule is in force, as {@link
   * #everyRuleReachable} explains. Rules that may be redundant are left out with {@code except(id,
   * reason)}.
   *
   * @return the claim; where it is refuted, the finding names the rules and the days
   */
  public static <S> RuleProperty<S> noRuleRedundant(Policy<S> policy) {
    return rules(RuleProperty.Kind.NO_RULE_REDUNDANT, "noRuleRedundant", policy);
  }

  /**
   * Without any one condition the policy would say something else of some subject: without an
   * operand of "all of" or "any of" in a rule, an exception or a definition, and without an
   * exception. What is dropped from a definition is dropped wherever the policy uses it. Conditions
   * that may be redundant are left out with {@code except("rule-id / weight is at most 30",
   * reason)}, with the rule or definition and the words that the finding names.
   *
   * <pre>{@code
   * policy("rates")
   *     .rules(permit("high").when(allOf(INCOME.moreThan(100), JOINT.isTrue())),
   *         permit("low").when(allOf(INCOME.atMost(100), JOINT.isTrue())))
   *     .combining(FIRST_APPLICABLE) // the second rule need not ask for the income
   * }</pre>
   *
   * @return the claim; where it is refuted, the finding names each condition with its rule; of a
   *     condition that is redundant, its own parts are not named
   */
  public static <S> RuleProperty<S> noConditionRedundant(Policy<S> policy) {
    return rules(RuleProperty.Kind.NO_CONDITION_REDUNDANT, "noConditionRedundant", policy);
  }

  /**
   * No subject is permitted only because a set or a list of parts is empty: a set for which a rule
   * requires that it includes nothing besides some elements, or none of some elements; or parts for
   * which a rule requires something of every one or of none. Leave out rules that may permit such a
   * subject with {@code except(id, reason)}.
   *
   * <pre>{@code
   * permit("tags-allowed").when(TAGS.containsOnly("red", "blue")) // permits what has no tags
   * }</pre>
   *
   * @return the claim; where it is refuted, the finding names the rules with their conditions
   */
  public static <S> RuleProperty<S> noVacuousPermission(Policy<S> policy) {
    return rules(RuleProperty.Kind.NO_VACUOUS_PERMISSION, "noVacuousPermission", policy);
  }

  /** Every rule that permits has a subject that the policy permits by it. */
  public static <S> RuleProperty<S> noPermissionOverridden(Policy<S> policy) {
    return rules(RuleProperty.Kind.NO_PERMISSION_OVERRIDDEN, "noPermissionOverridden", policy);
  }

  /**
   * One policy permits no more than another, and forbids no less.
   *
   * @param later the policy that is as strict
   * @param earlier the policy that it is compared with
   */
  public static <S> Strictness<S> atLeastAsStrict(Policy<S> later, Policy<S> earlier) {
    return ImmutableStrictness.of(
        Modifiers.over(false),
        policy("atLeastAsStrict", "later", later),
        policy("atLeastAsStrict", "earlier", earlier),
        Option.none(),
        Option.none(),
        Strictness.Kind.AT_LEAST_AS_STRICT);
  }

  /**
   * One edition of a policy permits no more than another, and forbids no less. The findings name
   * the editions.
   *
   * @param later the later edition
   * @param earlier the edition that it is compared with
   */
  public static <S> Strictness<S> atLeastAsStrict(
      Edition<Policy<S>> later, Edition<Policy<S>> earlier) {
    return ImmutableStrictness.of(
        Modifiers.over(false),
        edition("atLeastAsStrict", "later", later).value(),
        edition("atLeastAsStrict", "earlier", earlier).value(),
        Option.some(later.id()),
        Option.some(earlier.id()),
        Strictness.Kind.AT_LEAST_AS_STRICT);
  }

  /**
   * One policy permits nothing that another does not permit.
   *
   * @param earlier the policy that it is compared with
   */
  public static <S> Strictness<S> nothingNewlyPermitted(Policy<S> later, Policy<S> earlier) {
    return ImmutableStrictness.of(
        Modifiers.over(false),
        policy("nothingNewlyPermitted", "later", later),
        policy("nothingNewlyPermitted", "earlier", earlier),
        Option.none(),
        Option.none(),
        Strictness.Kind.NOTHING_NEWLY_PERMITTED);
  }

  /**
   * One edition of a policy permits nothing that another does not permit. The findings name the
   * editions.
   *
   * @param later the later edition
   * @param earlier the edition that it is compared with
   */
  public static <S> Strictness<S> nothingNewlyPermitted(
      Edition<Policy<S>> later, Edition<Policy<S>> earlier) {
    return ImmutableStrictness.of(
        Modifiers.over(false),
        edition("nothingNewlyPermitted", "later", later).value(),
        edition("nothingNewlyPermitted", "earlier", earlier).value(),
        Option.some(later.id()),
        Option.some(earlier.id()),
        Strictness.Kind.NOTHING_NEWLY_PERMITTED);
  }

  /**
   * One policy is at least as strict as another, and says something else only where a condition
   * holds.
   *
   * @param later the policy that is as strict
   * @param earlier the policy that it is compared with
   * @param where the condition; where it does not hold, nothing changes
   */
  public static <S> Claim<S> onlyTightens(
      Policy<S> later, Policy<S> earlier, Condition<? super S> where) {
    return ImmutableOnlyTightensWhere.of(
        Modifiers.over(false),
        policy("onlyTightens", "later", later),
        policy("onlyTightens", "earlier", earlier),
        Option.none(),
        Option.none(),
        condition("onlyTightens", "", where));
  }

  /**
   * One edition of a policy is at least as strict as another, and says something else only where a
   * condition holds. The findings name the editions.
   *
   * @param later the later edition
   * @param earlier the edition that it is compared with
   * @param where the condition; where it does not hold, nothing changes
   */
  public static <S> Claim<S> onlyTightens(
      Edition<Policy<S>> later, Edition<Policy<S>> earlier, Condition<? super S> where) {
    return ImmutableOnlyTightensWhere.of(
        Modifiers.over(false),
        edition("onlyTightens", "later", later).value(),
        edition("onlyTightens", "earlier", earlier).value(),
        Option.some(later.id()),
        Option.some(earlier.id()),
        condition("onlyTightens", "", where));
  }

  /**
   * One policy is at least as strict as another, and some facts alone determine where it is
   * stricter: if it decides otherwise about one subject, no subject with the same values of these
   * facts keeps a permission.
   *
   * <pre>{@code
   * onlyTightens(EDITION_2021, EDITION_2020, STATE.fact()) // states went off the list, no more
   * }</pre>
   *
   * @param later the policy that is as strict
   * @param earlier the policy that it is compared with
   * @param first a fact, of the subject or of a part of it
   * @param rest any further ones
   * @return the claim; not decided if several parts are asked for such a fact of their own, or code
   *     reads it
   */
  public static <S> Claim<S> onlyTightens(
      Policy<S> later, Policy<S> earlier, Fact<?, ?> first, Fact<?, ?>... rest) {
    return ImmutableOnlyTightensBy.of(
        Modifiers.over(false),
        policy("onlyTightens", "later", later),
        policy("onlyTightens", "earlier", earlier),
        Option.none(),
        Option.none(),
        facts("onlyTightens", first, rest));
  }

  /**
   * One edition of a policy is at least as strict as another, and some facts alone determine where
   * it is stricter, as with two policies. The findings name the editions.
   *
   * @param later the later edition
   * @param earlier the edition that it is compared with
   * @param first a fact, of the subject or of a part of it
   * @param rest any further ones
   */
  public static <S> Claim<S> onlyTightens(
      Edition<Policy<S>> later, Edition<Policy<S>> earlier, Fact<?, ?> first, Fact<?, ?>... rest) {
    return ImmutableOnlyTightensBy.of(
        Modifiers.over(false),
        edition("onlyTightens", "later", later).value(),
        edition("onlyTightens", "earlier", earlier).value(),
        Option.some(later.id()),
        Option.some(earlier.id()),
        facts("onlyTightens", first, rest));
  }

  /**
   * More of a quantity never takes a permission away. The date of the decision is a quantity, also
   * where several parts are asked something as of that date.
   *
   * @param fact a fact with ordered answers, of the subject or of a part of it
   * @return the claim; not decided if several parts are asked for such a fact of their own, or if
   *     code that reads it may take a permission away
   */
  public static <S> Claim<S> monotone(Policy<S> policy, Fact<?, ?> fact) {
    return ImmutableMonotone.of(
        Modifiers.over(false), policy("monotone", policy), fact("monotone", fact));
  }

  /**
   * Every constant of an enum, or every value of a type that lists all its values, is mentioned by
   * the policy, wherever it asks the fact. Constants that are meant to be left alone are left out
   * with {@code except("constant", reason)}.
   *
   * @param fact a fact whose answers, or their elements, are constants of an enum or of a type that
   *     {@code ValueType.define(…).only(…)} defines
   */
  public static <S> EveryConstantClassified<S> everyConstantClassified(
      Policy<S> policy, Fact<?, ?> fact) {
    return ImmutableEveryConstantClassified.of(
        Modifiers.over(false),
        policy("everyConstantClassified", policy),
        fact("everyConstantClassified", fact),
        LinkedHashMap.empty());
  }
}
