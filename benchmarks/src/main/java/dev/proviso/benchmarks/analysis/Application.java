package dev.proviso.benchmarks.analysis;

import dev.proviso.condition.Comparison;
import dev.proviso.domain.Conduct;
import dev.proviso.domain.Country;
import dev.proviso.domain.Ground;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import io.vavr.collection.Set;
import java.time.LocalDate;

/** What the generated policies are about: twelve facts of six kinds. */
record Application(
    Country state,
    Country transit,
    Conduct conduct,
    int months,
    int amount,
    Set<Ground> grounds,
    LocalDate day,
    LocalDate expiry,
    boolean intended,
    boolean approved,
    boolean logged,
    boolean renewed) {

  static final Fact<Application, Country> STATE = Fact.of("state", a -> Reading.known(a.state()));
  static final Fact<Application, Country> TRANSIT =
      Fact.of("transit", a -> Reading.known(a.transit()));
  static final Fact<Application, Conduct> CONDUCT =
      Fact.of("conduct", a -> Reading.known(a.conduct()));
  static final Fact<Application, Integer> MONTHS =
      Fact.of("months", a -> Reading.known(a.months()));
  static final Fact<Application, Integer> AMOUNT =
      Fact.of("amount", a -> Reading.known(a.amount()));
  static final Fact<Application, Set<Ground>> GROUNDS =
      Fact.of("grounds", a -> Reading.known(a.grounds()));
  static final Fact<Application, LocalDate> DAY = Fact.of("day", a -> Reading.known(a.day()));
  static final Fact<Application, LocalDate> EXPIRY =
      Fact.of("expiry", a -> Reading.known(a.expiry()));
  static final Fact<Application, Boolean> INTENDED =
      Fact.of("intention", a -> Reading.known(a.intended()));
  static final Fact<Application, Boolean> APPROVED =
      Fact.of("approval", a -> Reading.known(a.approved()));
  static final Fact<Application, Boolean> LOGGED = Fact.of("log", a -> Reading.known(a.logged()));
  static final Fact<Application, Boolean> RENEWED =
      Fact.of("renewal", a -> Reading.known(a.renewed()));

  static Comparison<Application, Boolean> is(Fact<Application, Boolean> flag) {
    return Comparison.is(flag, true);
  }
}
