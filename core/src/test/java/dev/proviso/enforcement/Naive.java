package dev.proviso.enforcement;

import dev.proviso.enforcement.IllegalEvent.Kind;
import dev.proviso.rule.Measure;
import dev.proviso.rule.Sanction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What the docket should say, asked of the bare list of events anew each time. It keeps no state
 * besides the list, and shares no code with the docket.
 */
final class Naive {

  /** A case as it is seen from outside. */
  record SeenCase(
      CaseStatus status, Set<Sanction> available, List<Event> ordered, List<Event> events) {}

  /** A status as it is seen from outside. */
  record Seen(
      LicenseStatus license,
      SystemStatus system,
      boolean mayOperate,
      Map<String, SeenCase> cases,
      List<Event> because) {}

  private final LocalDate first;
  private final LocalDate end;
  private final boolean reversible;
  private final Set<Mistake> mistakes;
  private final List<Event> log = new ArrayList<>();

  Naive(LocalDate first, LocalDate end, boolean reversible, Mistake... mistakes) {
    this.first = first;
    this.end = end;
    this.reversible = reversible;
    this.mistakes = EnumSet.noneOf(Mistake.class);
    this.mistakes.addAll(List.of(mistakes));
  }

  List<Event> log() {
    return List.copyOf(log);
  }

  /** Takes the event, or says why not. */
  Optional<Kind> give(Event event) {
    Optional<Kind> objection = objection(event);
    if (objection.isEmpty()) {
      log.add(event);
    }
    return objection;
  }

  private Optional<Kind> objection(Event event) {
    if (!log.isEmpty()
        && event.on().isBefore(log.get(log.size() - 1).on())
        && !mistakes.contains(Mistake.TAKES_EVENTS_OUT_OF_ORDER)) {
      return Optional.of(Kind.DATED_BEFORE_THE_LAST);
    }
    boolean issued = has(e -> e instanceof LicenseIssued);
    if (event instanceof LicenseIssued) {
      return issued ? Optional.of(Kind.ALREADY_ISSUED) : Optional.empty();
    }
    if (!issued) {
      return Optional.of(Kind.NOT_ISSUED);
    }
    boolean over = isOver(event.on());
    if (event instanceof BreachAlleged alleged) {
      return ids().contains(alleged.caseId()) ? Optional.of(Kind.CASE_EXISTS) : Optional.empty();
    }
    if (event instanceof CaseEvent of && !ids().contains(of.caseId())) {
      return Optional.of(Kind.UNKNOWN_CASE);
    }
    if (event instanceof ReviewOpened opened) {
      return status(opened.caseId()) == CaseStatus.ALLEGED
          ? Optional.empty()
          : Optional.of(Kind.ALREADY_REVIEWED);
    }
    if (event instanceof BreachFound || event instanceof NoBreachFound) {
      CaseStatus status = status(((CaseEvent) event).caseId());
      boolean early =
          mistakes.contains(Mistake.OFFERS_WHAT_IS_ALLEGED_WITHOUT_REVIEW)
              && status == CaseStatus.ALLEGED;
      return status == CaseStatus.UNDER_REVIEW || early
          ? Optional.empty()
          : Optional.of(Kind.NOT_UNDER_REVIEW);
    }
    if (event instanceof LicenseSuspended suspended) {
      if (suspended.pending().isDefined()) {
        String id = suspended.pending().get();
        if (!ids().contains(id)) {
          return Optional.of(Kind.UNKNOWN_CASE);
        }
        boolean closed =
            status(id) == CaseStatus.BREACH_FOUND || status(id) == CaseStatus.NO_BREACH_FOUND;
        if (closed && !mistakes.contains(Mistake.SUSPENDS_ON_A_CLOSED_CASE)) {
          return Optional.of(Kind.CASE_CLOSED);
        }
      }
      return revoked().isEmpty() && suspensions().isEmpty() && !over
          ? Optional.empty()
          : Optional.of(Kind.NOT_IN_FORCE);
    }
    if (event instanceof LicenseReinstated) {
      if (!revoked().isEmpty()) {
        if (!reversible && !mistakes.contains(Mistake.BRINGS_THE_REVOKED_BACK)) {
          return Optional.of(Kind.REVOCATION_IS_FINAL);
        }
        return over ? Optional.of(Kind.NOTHING_TO_REINSTATE) : Optional.empty();
      }
      return suspensions().isEmpty() || over
          ? Optional.of(Kind.NOTHING_TO_REINSTATE)
          : Optional.empty();
    }
    if (event instanceof SystemReinstated) {
      if (system() == SystemStatus.OPERATING) {
        return Optional.of(Kind.NOTHING_TO_REINSTATE);
      }
      return license(event.on()) == LicenseStatus.IN_FORCE
              || mistakes.contains(Mistake.OPENS_THE_SYSTEM_WITHOUT_A_LICENSE)
          ? Optional.empty()
          : Optional.of(Kind.NOT_IN_FORCE);
    }
    return objectionToOrder((SanctionOrdered) event, over);
  }

  private Optional<Kind> objectionToOrder(SanctionOrdered order, boolean over) {
    boolean offered = false;
    for (Event event : log) {
      if (event instanceof BreachFound found
          && (found.caseId().equals(order.caseId())
              || mistakes.contains(Mistake.TAKES_ONE_CASE_FOR_ANOTHER))) {
        for (Sanction sanction : found.sanctions()) {
          offered |= isTheSame(sanction, order.sanction());
        }
      }
    }
    boolean unfounded =
        mistakes.contains(Mistake.REVOKES_WITHOUT_A_FINDING) && takes(order, "REVOKE");
    if (!offered && !unfounded) {
      return Optional.of(Kind.SANCTION_NOT_AVAILABLE);
    }
    boolean before = false;
    boolean restricted = false;
    for (Event event : log) {
      if (event instanceof SanctionOrdered earlier && earlier.caseId().equals(order.caseId())) {
        before |= isTheSame(earlier.sanction(), order.sanction());
        restricted |= takes(earlier, "RESTRICT");
      }
    }
    if (before && !mistakes.contains(Mistake.ORDERS_A_SANCTION_TWICE)) {
      return Optional.of(Kind.ALREADY_ORDERED);
    }
    if (mistakes.contains(Mistake.CLIMBS_A_LADDER) && takes(order, "SHUT_DOWN") && !restricted) {
      return Optional.of(Kind.SANCTION_NOT_AVAILABLE);
    }
    boolean onLicense = takes(order, "SUSPEND") || takes(order, "REVOKE");
    return onLicense && (over || !revoked().isEmpty())
        ? Optional.of(Kind.NOT_IN_FORCE)
        : Optional.empty();
  }

  private boolean isTheSame(Sanction one, Sanction other) {
    return one.id().equals(other.id())
        && (mistakes.contains(Mistake.TAKES_A_SANCTION_BY_ITS_ID_ALONE)
            || one.measure().equals(other.measure()));
  }

  Seen seen(LocalDate day) {
    Map<String, SeenCase> cases = new LinkedHashMap<>();
    for (String id : ids()) {
      Set<Sanction> available = new LinkedHashSet<>();
      List<Event> ordered = new ArrayList<>();
      for (Event event : inCase(id, log.size())) {
        if (event instanceof BreachFound found) {
          found.sanctions().forEach(available::add);
        }
        if (event instanceof SanctionOrdered) {
          ordered.add(event);
        }
      }
      cases.put(id, new SeenCase(status(id), available, ordered, inCase(id, log.size())));
    }
    LicenseStatus license = license(day);
    boolean licensed =
        license == LicenseStatus.IN_FORCE
            || mistakes.contains(Mistake.KEEPS_THE_SYSTEM_RUNNING_WITHOUT_A_LICENSE);
    return new Seen(
        license, system(), licensed && system() != SystemStatus.SHUT_DOWN, cases, because());
  }

  Seen asOf(LocalDate day) {
    Naive then = new Naive(first, end, reversible, mistakes.toArray(new Mistake[0]));
    for (Event event : log) {
      boolean lost =
          mistakes.contains(Mistake.LOSES_EVENTS_OF_THE_DAY_ASKED) && event.on().equals(day);
      if (!event.on().isAfter(day) && !lost) {
        then.log.add(event);
      }
    }
    if (mistakes.contains(Mistake.REVERSES_EVENTS_OF_ONE_DAY)) {
      for (int i = 1; i < then.log.size(); i++) {
        if (then.log.get(i).on().equals(then.log.get(i - 1).on())) {
          then.log.add(i - 1, then.log.remove(i));
        }
      }
    }
    return then.seen(day);
  }

  private LicenseStatus license(LocalDate day) {
    if (!has(e -> e instanceof LicenseIssued)) {
      return LicenseStatus.NOT_ISSUED;
    }
    if (!revoked().isEmpty()) {
      return LicenseStatus.REVOKED;
    }
    if (isOver(day)) {
      return LicenseStatus.EXPIRED;
    }
    if (!suspensions().isEmpty()) {
      return LicenseStatus.SUSPENDED;
    }
    return day.isBefore(first) ? LicenseStatus.NOT_YET_VALID : LicenseStatus.IN_FORCE;
  }

  private boolean isOver(LocalDate day) {
    return !day.isBefore(end) && !mistakes.contains(Mistake.FORGETS_THAT_LICENSES_EXPIRE);
  }

  private SystemStatus system() {
    if (mistakes.contains(Mistake.LETS_A_RESTRICTION_OPEN_WHAT_IS_SHUT_DOWN)) {
      int shut = last(orders("SHUT_DOWN"));
      int restricted = last(orders("RESTRICT"));
      return shut < 0 && restricted < 0
          ? SystemStatus.OPERATING
          : (shut > restricted ? SystemStatus.SHUT_DOWN : SystemStatus.RESTRICTED);
    }
    if (!orders("SHUT_DOWN").isEmpty()) {
      return SystemStatus.SHUT_DOWN;
    }
    return orders("RESTRICT").isEmpty() ? SystemStatus.OPERATING : SystemStatus.RESTRICTED;
  }

  private List<Event> because() {
    Set<Integer> reasons = new TreeSet<>();
    if (!revoked().isEmpty()) {
      addWithFindings(revoked(), reasons);
    } else if (!suspensions().isEmpty()) {
      addWithFindings(suspensions(), reasons);
      for (int i : suspensions()) {
        if (log.get(i) instanceof LicenseSuspended suspended && suspended.pending().isDefined()) {
          for (int j = 0; j < i; j++) {
            if (isIn(suspended.pending().get(), log.get(j))) {
              reasons.add(j);
            }
          }
        }
      }
    } else {
      addLast(e -> e instanceof LicenseIssued || e instanceof LicenseReinstated, reasons);
    }
    switch (system()) {
      case SHUT_DOWN -> addWithFindings(orders("SHUT_DOWN"), reasons);
      case RESTRICTED -> addWithFindings(orders("RESTRICT"), reasons);
      case OPERATING -> addLast(e -> e instanceof SystemReinstated, reasons);
    }
    return reasons.stream().map(log::get).toList();
  }

  private void addLast(Predicate<Event> wanted, Set<Integer> reasons) {
    for (int i = log.size() - 1; i >= 0; i--) {
      if (wanted.test(log.get(i))) {
        reasons.add(i);
        return;
      }
    }
  }

  private void addWithFindings(List<Integer> orders, Set<Integer> reasons) {
    reasons.addAll(orders);
    for (int i : orders) {
      for (int j = 0; j < log.size(); j++) {
        if (log.get(i) instanceof SanctionOrdered order
            && log.get(j) instanceof BreachFound found
            && found.caseId().equals(order.caseId())) {
          reasons.add(j);
        }
      }
    }
  }

  private List<Integer> revoked() {
    return since(LicenseReinstated.class, e -> takes(e, "REVOKE"));
  }

  private List<Integer> suspensions() {
    return since(
        LicenseReinstated.class, e -> e instanceof LicenseSuspended || takes(e, "SUSPEND"));
  }

  private List<Integer> orders(String measure) {
    return since(SystemReinstated.class, e -> takes(e, measure));
  }

  private static int last(List<Integer> positions) {
    return positions.isEmpty() ? -1 : positions.get(positions.size() - 1);
  }

  /** Where the wanted events stand that nothing of the given type came after. */
  private List<Integer> since(Class<? extends Event> lifting, Predicate<Event> wanted) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < log.size(); i++) {
      if (lifting.isInstance(log.get(i))) {
        found.clear();
      } else if (wanted.test(log.get(i))) {
        found.add(i);
      }
    }
    return found;
  }

  private static boolean takes(Event event, String measure) {
    return event instanceof SanctionOrdered order
        && order.sanction().measure().map(Measure::name).getOrElse("").startsWith(measure);
  }

  private boolean has(Predicate<Event> wanted) {
    return log.stream().anyMatch(wanted);
  }

  private Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    for (Event event : log) {
      if (event instanceof BreachAlleged alleged) {
        ids.add(alleged.caseId());
      }
    }
    return ids;
  }

  private List<Event> inCase(String id, int before) {
    return log.subList(0, before).stream().filter(event -> isIn(id, event)).toList();
  }

  private static boolean isIn(String id, Event event) {
    return (event instanceof CaseEvent of && of.caseId().equals(id))
        || (event instanceof LicenseSuspended suspended && suspended.pending().contains(id));
  }

  private CaseStatus status(String id) {
    CaseStatus status = CaseStatus.ALLEGED;
    for (Event event : inCase(id, log.size())) {
      if (event instanceof BreachFound) {
        return CaseStatus.BREACH_FOUND;
      }
      if (event instanceof NoBreachFound) {
        return CaseStatus.NO_BREACH_FOUND;
      }
      if (event instanceof ReviewOpened) {
        status = CaseStatus.UNDER_REVIEW;
      }
    }
    return status;
  }
}
