package dev.proviso.policy;

import dev.proviso.fact.Fact;
import dev.proviso.rule.Rule;
import dev.proviso.spi.EngineProvider;
import dev.proviso.spi.PolicyEngine;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A policy that permits only what every one of its members permits.
 *
 * <p>It forbids if any member forbids; else it is undetermined if any member is undetermined; else
 * it does not apply if any member does not apply.
 */
@Value.Immutable
@PrehashedStyle
public abstract sealed class UnanimousPolicy<S> extends Policy<S> permits ImmutableUnanimousPolicy {

  UnanimousPolicy() {}

  @Override
  public abstract String id();

  /**
   * The policies that must all permit.
   *
   * @return two policies or more
   */
  public abstract Seq<Policy<S>> members();

  @Override
  public Option<Fact<S, LocalDate>> dating() {
    return members().flatMap(Policy::dating).headOption();
  }

  @Override
  public UnanimousPolicy<S> asOf(Fact<S, LocalDate> date) {
    checkDate(date);
    return ImmutableUnanimousPolicy.of(id(), members().map(member -> member.asOf(date)));
  }

  @Override
  public <R> R accept(PolicyVisitor<S, R> visitor) {
    return visitor.unanimous(this);
  }

  @Override
  @SuppressWarnings({"unchecked", "ReferenceEquality"}) // all that is about a subject is replaced
  public <R> Policy<R> rewrite(
      Function<? super Rule<S>, ? extends Rule<R>> rules,
      Function<? super Fact<S, LocalDate>, ? extends Fact<R, LocalDate>> dates) {
    Seq<Policy<R>> rewritten = members().map(member -> member.rewrite(rules, dates));
    return rewritten.corresponds(members(), (after, before) -> after == before)
        ? (Policy<R>) this
        : Policy.allMustPermit(id(), rewritten);
  }

  @Override
  public Seq<Rule<S>> allRules() {
    return members().flatMap(Policy::allRules);
  }

  @Override
  public Seq<RulePolicy<S>> rulePolicies() {
    return members().flatMap(Policy::rulePolicies);
  }

  @Override
  String contents() {
    return " permits what all of these permit: "
        + members().map(member -> "`" + member.id() + "`").mkString(", ");
  }

  @Override
  @Value.Lazy
  PolicyEngine<S> engine() {
    return EngineProvider.installed().together(id(), members().map(Policy::engine), dating());
  }
}
