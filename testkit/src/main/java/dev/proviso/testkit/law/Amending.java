package dev.proviso.testkit.law;

import dev.proviso.certificate.Amendment;
import dev.proviso.condition.AllOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Not;
import dev.proviso.condition.Unless;
import dev.proviso.law.Citation;
import dev.proviso.policy.JointPolicy;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.regime.Edition;
import dev.proviso.regime.Editions;
import dev.proviso.rule.Combining;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/** Policies that differ from one policy in one place of what decides. */
final class Amending {

  private Amending() {}

  /** A policy after an edit, and what was edited. */
  record Edit<S>(String what, Policy<S> policy) {}

  /** Every edit of every rule, and of how they are combined. */
  static <S> Seq<Edit<S>> edits(Policy<S> policy) {
    if (policy instanceof JointPolicy<S> joint) {
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
                                  Policy.together(
                                      joint.id(),
                                      joint.members().update(member._2(), edit.policy())))));
    }
    RulePolicy<S> of = (RulePolicy<S>) policy;
    return of.rules()
        .zipWithIndex()
        .flatMap(
            rule ->
                edits(rule._1())
                    .map(
                        edit ->
                            new Edit<>(
                                edit.what(), rules(of, of.rules().update(rule._2(), edit.rule())))))
        .appendAll(dropped(of))
        .append(
            new Edit<>(
                "another otherwise",
                dated(
                    of,
                    Policy.of(
                        of.id(),
                        of.rules(),
                        of.combining(),
                        of.otherwise() == Outcome.PERMITTED
                            ? Outcome.FORBIDDEN
                            : Outcome.PERMITTED))))
        .append(
            new Edit<>(
                "another way of combining",
                dated(
                    of,
                    Policy.of(
                        of.id(),
                        of.rules(),
                        of.combining() == Combining.FORBID_OVERRIDES
                            ? Combining.PERMIT_OVERRIDES
                            : Combining.FORBID_OVERRIDES,
                        of.otherwise()))));
  }

  private static <S> Seq<Edit<S>> dropped(RulePolicy<S> of) {
    return of.rules().size() == 1
        ? Array.empty()
        : of.rules()
            .map(
                rule ->
                    new Edit<>(
                        "rule " + rule.id() + " dropped", rules(of, of.rules().remove(rule))));
  }

  private record Changed<S>(String what, Rule<S> rule) {}

  private static <S> Seq<Changed<S>> edits(Rule<S> rule) {
    String of = "rule " + rule.id() + ": ";
    Effect other = rule.effect() == Effect.PERMIT ? Effect.FORBID : Effect.PERMIT;
    Seq<Changed<S>> all =
        Array.of(
            new Changed<>(
                of + "another effect", rebuilt(rule, other, rule.condition(), rule.exceptions())),
            new Changed<>(
                of + "negated",
                rebuilt(rule, rule.effect(), Not.of(rule.condition()), rule.exceptions())));
    Seq<Changed<S>> exceptions =
        rule.exceptions()
            .map(
                exception ->
                    new Changed<>(
                        of + "without the exception " + exception.id(),
                        rebuilt(
                            rule,
                            rule.effect(),
                            rule.condition(),
                            rule.exceptions().remove(exception))));
    return all.appendAll(exceptions).appendAll(operands(rule, of));
  }

  private static <S> Seq<Changed<S>> operands(Rule<S> rule, String of) {
    if (!(rule.condition() instanceof AllOf<S> both) || both.operands().size() < 2) {
      return Array.empty();
    }
    Seq<Condition<S>> rest = both.operands().tail();
    Condition<S> less = rest.size() == 1 ? rest.head() : AllOf.of(rest);
    return Array.of(
        new Changed<>(
            of + "without its first condition",
            rebuilt(rule, rule.effect(), less, rule.exceptions())));
  }

  private static <S> Rule<S> rebuilt(
      Rule<S> rule, Effect effect, Condition<S> condition, Seq<Unless<S>> exceptions) {
    Rule<S> changed = Rule.of(effect, rule.id(), condition);
    if (rule.during().isDefined()) {
      changed = changed.during(rule.during().get().period(), rule.during().get().date());
    }
    for (Unless<S> exception : exceptions) {
      changed = changed.unless(exception);
    }
    if (rule.title().isDefined()) {
      changed = changed.titled(rule.title().get());
    }
    return changed
        .citing(rule.citations().toJavaArray(Citation[]::new))
        .oblige(rule.obligations().toJavaArray(Obligation[]::new))
        .sanction(rule.sanctions().toJavaArray(Sanction[]::new));
  }

  private static <S> Policy<S> rules(RulePolicy<S> of, Seq<Rule<S>> rules) {
    return dated(of, Policy.of(of.id(), rules, of.combining(), of.otherwise()));
  }

  private static <S> Policy<S> dated(RulePolicy<S> of, Policy<S> changed) {
    return of.dating().map(changed::asOf).getOrElse(changed);
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
