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
    return Event.issued(DAY.plusDays(day), STATE, "the certificate is signed");
  }

  static LicenseSuspended suspended(int day) {
    return Event.suspended(DAY.plusDays(day), STATE, "a precaution");
  }

  static LicenseSuspended suspended(String id, int day) {
    return Event.suspended(id, DAY.plusDays(day), STATE, "a precaution");
  }

  static LicenseReinstated licenseBack(int day) {
    return Event.licenseReinstated(DAY.plusDays(day), STATE, "it is cleared up");
  }

  static SystemReinstated systemBack(int day) {
    return Event.systemReinstated(DAY.plusDays(day), STATE, "safeguards are in place");
  }

  static BreachAlleged alleged(String id, int day) {
    return Event.alleged(
        id, DAY.plusDays(day), "an oversight body", "a journalist was targeted", "grave");
  }

  static ReviewOpened review(String id, int day) {
    return Event.reviewOpened(id, DAY.plusDays(day), STATE, "it is substantiated");
  }

  static BreachFound breach(String id, int day, Rule<?> broken, Rule<?>... more) {
    return Event.breachFound(id, DAY.plusDays(day), STATE, "the logs show it", broken, more);
  }

  static NoBreachFound noBreach(String id, int day) {
    return Event.noBreachFound(id, DAY.plusDays(day), STATE, "the target was a suspect");
  }

  static SanctionOrdered ordered(String id, Sanction sanction, int day) {
    return Event.ordered(id, sanction, DAY.plusDays(day), STATE, "a breach was found");
  }
}
