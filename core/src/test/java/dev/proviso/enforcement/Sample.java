package dev.proviso.enforcement;

import dev.proviso.condition.Comparison;
import dev.proviso.domain.Country;
import dev.proviso.domain.ItemClass;
import dev.proviso.domain.License;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Period;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Measure;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import java.time.LocalDate;

/** A license of forty days with its rules and their sanctions. */
final class Sample {

  static final LocalDate DAY = LocalDate.of(2022, 1, 1);
  static final LocalDate FIRST = DAY.plusDays(4);
  static final LocalDate END = DAY.plusDays(44);

  static final License LICENSE =
      License.of("L-1", Country.of("DE"), ItemClass.CYBER_SYSTEM, Period.from(FIRST).until(END));

  static final Sanction RESTRICT =
      Sanction.of("restrict", "restricting the use").taking(Measure.RESTRICT_SYSTEM);
  static final Sanction SHUT_DOWN =
      Sanction.of("shut-down", "shutting down the system").taking(Measure.SHUT_DOWN_SYSTEM);
  static final Sanction SUSPEND =
      Sanction.of("suspend", "suspension of the license").taking(Measure.SUSPEND_LICENSE);
  static final Sanction REVOKE =
      Sanction.of("revoke", "revocation of the license").taking(Measure.REVOKE_LICENSE);
  static final Sanction REPRIMAND = Sanction.of("reprimand", "a formal reprimand");

  static final Rule<String> MILD = rule("mild").sanction(RESTRICT, REPRIMAND);
  static final Rule<String> GRAVE = rule("grave").sanction(REVOKE, SUSPEND);
  static final Rule<String> URGENT = rule("urgent").sanction(SHUT_DOWN, RESTRICT, SUSPEND);
  static final Rule<String> BARE = rule("bare");

  static final String STATE = "the exporting state";

  private Sample() {}

  private static Rule<String> rule(String id) {
    return Rule.of(
        Effect.FORBID,
        id,
        Comparison.is(
            Fact.<String, Boolean>of("broken", subject -> Reading.known(subject.equals(id))),
            true));
  }

  static LicenseIssued issued(int day) {
    return Event.licenseIssued().by(STATE, DAY.plusDays(day)).because("the certificate is signed");
  }

  static LicenseSuspended suspended(int day) {
    return Event.licenseSuspended().by(STATE, DAY.plusDays(day)).because("a precaution");
  }

  static LicenseSuspended suspended(String id, int day) {
    return Event.licenseSuspended(id).by(STATE, DAY.plusDays(day)).because("a precaution");
  }

  static LicenseReinstated licenseBack(int day) {
    return Event.licenseReinstated().by(STATE, DAY.plusDays(day)).because("it is cleared up");
  }

  static SystemReinstated systemBack(int day) {
    return Event.systemReinstated().by(STATE, DAY.plusDays(day)).because("safeguards are in place");
  }

  static BreachAlleged alleged(String id, int day) {
    return Event.breachAlleged(id, "grave")
        .by("an oversight body", DAY.plusDays(day))
        .because("a journalist was targeted");
  }

  static ReviewOpened review(String id, int day) {
    return Event.reviewOpened(id).by(STATE, DAY.plusDays(day)).because("it is substantiated");
  }

  static BreachFound breach(String id, int day, Rule<?> broken, Rule<?>... more) {
    return Event.breachFound(id, broken, more)
        .by(STATE, DAY.plusDays(day))
        .because("the logs show it");
  }

  static NoBreachFound noBreach(String id, int day) {
    return Event.noBreachFound(id).by(STATE, DAY.plusDays(day)).because("the target was a suspect");
  }

  static SanctionOrdered ordered(String id, Sanction sanction, int day) {
    return Event.sanctionOrdered(id, sanction)
        .by(STATE, DAY.plusDays(day))
        .because("a breach was found");
  }
}
