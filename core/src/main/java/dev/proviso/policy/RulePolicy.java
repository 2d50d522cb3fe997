package dev.proviso.policy;

import dev.proviso.compiled.CompiledPolicy;
import dev.proviso.fact.Fact;
import dev.proviso.rule.Combining;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A policy made of rules.
 *
 * @param <S> the type of the subject
 */
@Value.Immutable
@PrehashedStyle
public abstract sealed class RulePolicy<S> extends Policy<S> permits ImmutableRulePolicy {

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
  public abstract Combining combining();

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
    Draft.checkDating(id(), rules(), date);
    return ImmutableRulePolicy.of(id(), rules(), combining(), otherwise(), Option.some(date));
  }

  @Override
  public Seq<Rule<S>> allRules() {
    return rules();
  }

  @Override
  @Value.Lazy
  CompiledPolicy<S> compiled() {
    return CompiledPolicy.of(id(), rules(), combining(), otherwise(), dating());
  }
}
