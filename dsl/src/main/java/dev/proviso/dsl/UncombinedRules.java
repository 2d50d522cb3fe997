package dev.proviso.dsl;

import dev.proviso.check.NullChecks;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Rule;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** A policy that does not say yet how its rules combine. */
public final class UncombinedRules<S> {

  private final String id;
  private final Seq<Rule<? super S>> rules;

  UncombinedRules(String id, Seq<Rule<? super S>> rules) {
    this.id = id;
    this.rules = rules;
  }

  /**
   * Says how the rules combine.
   *
   * @param combining the way of combining
   * @return the half sentence; go on with {@code otherwise}
   */
  public OpenPolicy<S> combining(CombiningAlgorithm combining) {
    NullChecks.notNull(
        "policy `" + id + "`", "combining algorithm", combining, "say how the rules combine");
    return new OpenPolicy<>(id, rules, combining, Option.none());
  }
}
