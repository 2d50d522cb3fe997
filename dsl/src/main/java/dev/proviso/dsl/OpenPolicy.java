package dev.proviso.dsl;

import dev.proviso.policy.Policy;
import dev.proviso.rule.Combining;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Seq;

/**
 * A policy that does not say yet what holds when no rule applies.
 *
 * @param <S> the type of the subject
 */
public final class OpenPolicy<S> {

  private final String id;
  private final Seq<Rule<? super S>> rules;
  private final Combining combining;

  OpenPolicy(String id, Seq<Rule<? super S>> rules, Combining combining) {
    this.id = id;
    this.rules = rules;
    this.combining = combining;
  }

  /**
   * Says what holds when no rule applies, and so completes the policy.
   *
   * @param outcome anything but {@link Outcome#UNDETERMINED}
   * @return the policy
   * @throws IllegalArgumentException if the outcome is undetermined, two rules have the same id, or
   *     two different facts or definitions have the same name; all of it in one message
   */
  public Policy<S> otherwise(Outcome outcome) {
    return Policy.of(id, rules, combining, outcome);
  }
}
