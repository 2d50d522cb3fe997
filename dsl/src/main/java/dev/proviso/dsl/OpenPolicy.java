package dev.proviso.dsl;

import dev.proviso.check.NullChecks;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** A policy that does not say yet what holds when no rule applies. */
public final class OpenPolicy<S> {

  private final String id;
  private final Seq<Rule<? super S>> rules;
  private final CombiningAlgorithm combining;
  private final Option<Fact<S, LocalDate>> dating;

  OpenPolicy(
      String id,
      Seq<Rule<? super S>> rules,
      CombiningAlgorithm combining,
      Option<Fact<S, LocalDate>> dating) {
    this.id = id;
    this.rules = rules;
    this.combining = combining;
    this.dating = dating;
  }

  /**
   * Names the date of the subject on which lists, dated limits and rules in force for some days are
   * evaluated. Without it, the date is given to {@code decideAsOf}.
   *
   * @return the half sentence; go on with {@code otherwise}
   */
  public OpenPolicy<S> asOf(OrderedFact<S, LocalDate> date) {
    NullChecks.notNull(
        "policy `" + id + "`", "date", date, "give the fact that gives the date of the decision");
    return new OpenPolicy<>(id, rules, combining, Option.some(date.fact()));
  }

  /**
   * Says what holds when no rule applies, and so completes the policy.
   *
   * @param outcome anything but {@link Outcome#UNDETERMINED}
   * @throws IllegalArgumentException if the outcome is undetermined, two rules have the same id, or
   *     two different facts or definitions have the same name; all of it in one message
   */
  public Policy<S> otherwise(Outcome outcome) {
    Policy<S> policy = Policy.of(id, rules, combining, outcome);
    return dating.map(policy::asOf).getOrElse(policy);
  }
}
