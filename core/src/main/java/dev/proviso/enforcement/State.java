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
record State(
    Option<LocalDate> latest,
    LicenseStatus license,
    SortedMap<Integer, Event> licenseCauses,
    SystemStatus system,
    SortedMap<Integer, Event> systemCauses,
    Map<String, Proceeding> cases) {

  static final State START =
      new State(
          Option.none(),
          LicenseStatus.NOT_ISSUED,
          TreeMap.empty(),
          SystemStatus.OPERATING,
          TreeMap.empty(),
          LinkedHashMap.empty());

  State after(int position, Event event) {
    return event.fold(new Transition(this, position)).seenOn(event.on());
  }

  private State seenOn(LocalDate day) {
    return new State(Option.some(day), license, licenseCauses, system, systemCauses, cases);
  }

  State license(LicenseStatus next, SortedMap<Integer, Event> causes) {
    return new State(latest, next, causes, system, systemCauses, cases);
  }

  State system(SystemStatus next, SortedMap<Integer, Event> causes) {
    return new State(latest, license, licenseCauses, next, causes, cases);
  }

  State inCase(String id, Proceeding next) {
    return new State(latest, license, licenseCauses, system, systemCauses, cases.put(id, next));
  }

  Status on(Option<LocalDate> day, Period validity) {
    return ImmutableStatus.of(
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
