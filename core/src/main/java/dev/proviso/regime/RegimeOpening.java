package dev.proviso.regime;

import dev.proviso.check.NullChecks;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Half a regime with transitional clauses: the date that these are compared with is still to come.
 */
public final class RegimeOpening<S> {

  private final Editions<Policy<S>> editions;
  private final Fact<S, LocalDate> date;

  RegimeOpening(Editions<Policy<S>> editions, Fact<S, LocalDate> date) {
    this.editions = editions;
    this.date = date;
  }

  /**
   * Says which date transitional clauses are compared with, and so completes the regime.
   *
   * @param made the fact that gives it, such as the day of a signature
   * @throws IllegalArgumentException if it is null
   */
  public Regime<S> madeOn(Fact<S, LocalDate> made) {
    NullChecks.notNull(
        "regime `" + editions.name() + "`",
        "date",
        made,
        "give the fact that transitional clauses are compared with");
    return ImmutableRegime.of(editions, date, Option.some(made));
  }
}
