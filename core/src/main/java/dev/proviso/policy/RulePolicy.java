package dev.proviso.policy;

import dev.proviso.check.NullChecks;
import dev.proviso.fact.Fact;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.spi.EngineProvider;
import dev.proviso.spi.PolicyEngine;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import org.immutables.value.Value;

/** A policy made of rules. */
@Value.Immutable
@PrehashedStyle
public abstract sealed class RulePolicy<S> extends Policy<S> permits ImmutableRulePolicy {

  private static final int MOST_PRINTED = 20;

  RulePolicy() {}

  @Override
  public abstract String id();

  /**
   * The rules, in the order in which they were written.
   *
   * @return one rule or more
   */
  public abstract Seq<Rule<S>> rules();

  /**
   * How the rules combine.
   *
   * @return the way of combining
   */
  public abstract CombiningAlgorithm combining();

  /**
   * What holds when no rule applies.
   *
   * @return what the author said
   */
  public abstract Outcome otherwise();

  @Override
  public abstract Option<Fact<S, LocalDate>> dating();

  @Override
  public RulePolicy<S> asOf(Fact<S, LocalDate> date) {
    checkDate(date);
    PolicyValidator.checkDating(id(), rules(), date);
    return ImmutableRulePolicy.of(id(), rules(), combining(), otherwise(), Option.some(date));
  }

  /**
   * The same policy with other rules.
   *
   * @param rules one rule or more, with ids of their own
   * @throws IllegalArgumentException if the rules do not make a policy, see {@link Policy#of}
   */
  public RulePolicy<S> withRules(Iterable<? extends Rule<S>> rules) {
    Seq<Rule<S>> all =
        NullChecks.noneNull("policy `" + id() + "`", "rules", rules, "give one, or leave it out");
    return checked(id(), all, combining(), otherwise(), dating());
  }

  /**
   * The same rules, combined in another way.
   *
   * @param combining how they combine
   */
  public RulePolicy<S> withCombining(CombiningAlgorithm combining) {
    NullChecks.notNull(
        "policy `" + id() + "`", "combining algorithm", combining, "say how the rules combine");
    return ImmutableRulePolicy.of(id(), rules(), combining, otherwise(), dating());
  }

  /**
   * The same rules, with another outcome where none applies.
   *
   * @param otherwise anything but {@link Outcome#UNDETERMINED}
   * @throws IllegalArgumentException if it is undetermined
   */
  public RulePolicy<S> withOtherwise(Outcome otherwise) {
    NullChecks.notNull(
        "policy `" + id() + "`", "outcome", otherwise, "say what holds when no rule applies");
    return checked(id(), rules(), combining(), otherwise, dating());
  }

  private static <S> RulePolicy<S> checked(
      String id,
      Seq<Rule<S>> rules,
      CombiningAlgorithm combining,
      Outcome otherwise,
      Option<Fact<S, LocalDate>> dating) {
    PolicyValidator.check(id, rules, otherwise);
    dating.forEach(date -> PolicyValidator.checkDating(id, rules, date));
    return ImmutableRulePolicy.of(id, rules, combining, otherwise, dating);
  }

  @Override
  public <R> R accept(PolicyVisitor<S, R> visitor) {
    return visitor.ruleSet(this);
  }

  @Override
  @SuppressWarnings({"unchecked", "ReferenceEquality"}) // all that is about a subject is replaced
  public <R> Policy<R> rewrite(
      Function<? super Rule<S>, ? extends Rule<R>> rules,
      Function<? super Fact<S, LocalDate>, ? extends Fact<R, LocalDate>> dates) {
    Seq<Rule<R>> rewritten = rules().map(rules);
    Option<Fact<R, LocalDate>> dating = dating().map(dates);
    return rewritten.corresponds(rules(), (after, before) -> after == before)
            && dating.corresponds(dating(), (after, before) -> after == before)
        ? (Policy<R>) this
        : checked(id(), rewritten, combining(), otherwise(), dating);
  }

  @Override
  public Seq<Rule<S>> allRules() {
    return rules();
  }

  @Override
  public Seq<RulePolicy<S>> rulePolicies() {
    return Array.of(this);
  }

  @Override
  String contents() {
    return rules().take(MOST_PRINTED).map(rule -> "\n  " + rule.wording()).mkString()
        + (rules().size() > MOST_PRINTED ? "\n  … (" + rules().size() + " rules in all)" : "")
        + "\n  combining "
        + combining()
        + ", otherwise "
        + otherwise()
        + dating().map(date -> ", as of " + date.name()).getOrElse("");
  }

  @Override
  @Value.Lazy
  PolicyEngine<S> engine() {
    return EngineProvider.installed().ofRules(id(), rules(), combining(), otherwise(), dating());
  }
}
