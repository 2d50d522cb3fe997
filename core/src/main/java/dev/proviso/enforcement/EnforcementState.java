package dev.proviso.enforcement;

import dev.proviso.law.Period;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What the fold of the events knows: the calendar apart, so {@code license} is never expired or yet
 * to begin.
 */
record EnforcementState(
    Option<LocalDate> latest,
    LicenseStatus license,
    SortedMap<Integer, Event> licenseCauses,
    SystemStatus system,
    SortedMap<Integer, Event> systemCauses,
    Map<String, CaseState> cases) {

  static final EnforcementState START =
      new EnforcementState(
          Option.none(),
          LicenseStatus.NOT_ISSUED,
          TreeMap.empty(),
          SystemStatus.OPERATING,
          TreeMap.empty(),
          LinkedHashMap.empty());

  EnforcementState after(int position, Event event) {
    return event.accept(new EventReducer(this, position)).seenOn(event.on());
  }

  private EnforcementState seenOn(LocalDate day) {
    return new EnforcementState(
        Option.some(day), license, licenseCauses, system, systemCauses, cases);
  }

  EnforcementState license(LicenseStatus next, SortedMap<Integer, Event> causes) {
    return new EnforcementState(latest, next, causes, system, systemCauses, cases);
  }

  EnforcementState system(SystemStatus next, SortedMap<Integer, Event> causes) {
    return new EnforcementState(latest, license, licenseCauses, next, causes, cases);
  }

  EnforcementState inCase(String id, CaseState next) {
    return new EnforcementState(
        latest, license, licenseCauses, system, systemCauses, cases.put(id, next));
  }

  EnforcementStatus on(Option<LocalDate> day, Period validity) {
    return ImmutableEnforcementStatus.of(
        day,
        day.map(date -> licenseOn(date, validity)).getOrElse(license),
        system,
        LinkedHashMap.ofEntries(cases.map(entry -> entry.map2(file -> file.file(entry._1())))),
        licenseCauses.merge(systemCauses).values().toArray());
  }

  LicenseStatus licenseOn(LocalDate day, Period validity) {
    return switch (license) {
      case NOT_ISSUED, REVOKED -> license;
      default -> {
        if (isOver(day, validity)) {
          yield LicenseStatus.EXPIRED;
        }
        yield license == LicenseStatus.IN_FORCE && !validity.contains(day)
            ? LicenseStatus.NOT_YET_VALID
            : license;
      }
    };
  }

  static boolean isOver(LocalDate day, Period validity) {
    return validity.until().exists(end -> !day.isBefore(end));
  }
}
