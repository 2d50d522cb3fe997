package dev.proviso.testkit.law;

import dev.proviso.certificate.Amendment;
import dev.proviso.condition.AllOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.Not;
import dev.proviso.policy.Policy;
import dev.proviso.policy.PolicyVisitor;
import dev.proviso.policy.RulePolicy;
import dev.proviso.policy.UnanimousPolicy;
import dev.proviso.regime.Edition;
import dev.proviso.regime.Editions;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Policies that differ from one policy in one place of what decides. */
final class PolicyEdits {

  private PolicyEdits() {}

  /** A policy after an edit, and what was edited. */
  record Edit<S>(String what, Policy<S> policy) {}

  /** Every edit of every rule, and of how they are combined. */
  static <S> Seq<Edit<S>> edits(Policy<S> policy) {
    return policy.accept(PolicyVisitor.of(PolicyEdits::ofRules, PolicyEdits::ofMembers));
  }

  private static <S> Seq<Edit<S>> ofMembers(UnanimousPolicy<S> joint) {
    return joint
        .members()
        .zipWithIndex()
        .flatMap(
            member ->
                edits(member._1())
                    .map(
                        edit ->
                            new Edit<>(
                                member._1().id() + ": " + edit.what(),
                                Policy.allMustPermit(
                                    joint.id(),
                                    joint.members().update(member._2(), edit.policy())))));
  }

  private static <S> Seq<Edit<S>> ofRules(RulePolicy<S> of) {
    Outcome otherwise = of.otherwise() == Outcome.PERMITTED ? Outcome.FORBIDDEN : Outcome.PERMITTED;
    CombiningAlgorithm combining =
        of.combining() == CombiningAlgorithm.FORBID_OVERRIDES
            ? CombiningAlgorithm.PERMIT_OVERRIDES
            : CombiningAlgorithm.FORBID_OVERRIDES;
    return of.rules()
        .zipWithIndex()
        .flatMap(
            rule ->
                edits(rule._1())
                    .map(
                        edit ->
                            new Edit<S>(
                                edit.what(),
                                of.withRules(of.rules().update(rule._2(), edit.rule())))))
        .appendAll(dropped(of))
        .append(new Edit<>("another otherwise", of.withOtherwise(otherwise)))
        .append(new Edit<>("another way of combining", of.withCombining(combining)));
  }

  private static <S> Seq<Edit<S>> dropped(RulePolicy<S> of) {
    return of.rules().size() == 1
        ? Array.empty()
        : of.rules()
            .map(
                rule ->
                    new Edit<>(
                        "rule " + rule.id() + " dropped", of.withRules(of.rules().remove(rule))));
  }

  private record Changed<S>(String what, Rule<S> rule) {}

  private static <S> Seq<Changed<S>> edits(Rule<S> rule) {
    String of = "rule " + rule.id() + ": ";
    Effect other = rule.effect() == Effect.PERMIT ? Effect.FORBID : Effect.PERMIT;
    Seq<Changed<S>> all =
        Array.of(
            new Changed<>(of + "another effect", rule.withEffect(other)),
            new Changed<>(of + "negated", rule.withCondition(Not.of(rule.condition()))));
    Seq<Changed<S>> exceptions =
        rule.exceptions()
            .map(
                exception ->
                    new Changed<>(
                        of + "without the exception " + exception.id(),
                        rule.withExceptions(rule.exceptions().remove(exception))));
    Option<Condition<S>> less = rule.condition().accept(new FirstOperandRemover<>());
    return all.appendAll(exceptions)
        .appendAll(
            less.map(
                rest ->
                    new Changed<>(of + "without its first condition", rule.withCondition(rest))));
  }

  private static final class FirstOperandRemover<S>
      extends ConditionVisitor.Default<S, Option<Condition<S>>> {

    @Override
    public Option<Condition<S>> allOf(AllOf<S> node) {
      Seq<Condition<S>> rest = node.operands().tail();
      return Option.some(rest.size() == 1 ? rest.head() : AllOf.of(rest));
    }

    @Override
    protected Option<Condition<S>> otherwise(Condition<S> node) {
      return Option.none();
    }
  }

  /** What an amendment from an edition to another policy says that it changes. */
  static <S> Seq<String> changes(Edition<Policy<S>> before, Policy<S> to) {
    LocalDate day =
        before.effectiveFrom().map(first -> first.plusDays(1)).getOrElse(LocalDate.EPOCH);
    String later = before.id() + ", amended";
    return Amendment.of(
            Editions.of(before.value().id(), before, Edition.of(later, to).effectiveFrom(day)),
            before.id(),
            later)
        .changes();
  }
}
