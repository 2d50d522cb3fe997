package dev.proviso.enforcement;

import dev.proviso.rule.Measure;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;

/** What a legal event makes of a state. */
record EventReducer(EnforcementState state, int position)
    implements EventVisitor<EnforcementState> {

  @Override
  public EnforcementState licenseIssued(LicenseIssued event) {
    return state.license(LicenseStatus.IN_FORCE, only(event));
  }

  @Override
  public EnforcementState licenseSuspended(LicenseSuspended event) {
    SortedMap<Integer, Event> open =
        event.pending().flatMap(state.cases()::get).fold(TreeMap::empty, CaseState::events);
    EnforcementState noted =
        event
            .pending()
            .fold(() -> state, id -> state.inCase(id, proceeding(id).with(position, event)));
    return noted.license(LicenseStatus.SUSPENDED, open.put(position, event));
  }

  @Override
  public EnforcementState licenseReinstated(LicenseReinstated event) {
    return state.license(LicenseStatus.IN_FORCE, only(event));
  }

  @Override
  public EnforcementState systemReinstated(SystemReinstated event) {
    return state.system(SystemStatus.OPERATING, only(event));
  }

  @Override
  public EnforcementState breachAlleged(BreachAlleged event) {
    return state.inCase(event.caseId(), CaseState.begun(position, event));
  }

  @Override
  public EnforcementState reviewOpened(ReviewOpened event) {
    return state.inCase(event.caseId(), noted(event).reaching(CaseStatus.UNDER_REVIEW));
  }

  @Override
  public EnforcementState breachFound(BreachFound event) {
    return state.inCase(
        event.caseId(), noted(event).reaching(CaseStatus.BREACH_FOUND).offering(event.sanctions()));
  }

  @Override
  public EnforcementState noBreachFound(NoBreachFound event) {
    return state.inCase(event.caseId(), noted(event).reaching(CaseStatus.NO_BREACH_FOUND));
  }

  @Override
  public EnforcementState sanctionOrdered(SanctionOrdered event) {
    EnforcementState noted = state.inCase(event.caseId(), noted(event));
    SortedMap<Integer, Event> basis = proceeding(event.caseId()).finding().put(position, event);
    return event.sanction().measure().fold(() -> noted, measure -> taken(noted, measure, basis));
  }

  private static EnforcementState taken(
      EnforcementState noted, Measure measure, SortedMap<Integer, Event> basis) {
    return switch (measure) {
      case SUSPEND_LICENSE -> license(noted, LicenseStatus.SUSPENDED, basis);
      case REVOKE_LICENSE -> license(noted, LicenseStatus.REVOKED, basis);
      case RESTRICT_SYSTEM -> system(noted, SystemStatus.RESTRICTED, basis);
      case SHUT_DOWN_SYSTEM -> system(noted, SystemStatus.SHUT_DOWN, basis);
    };
  }

  private static EnforcementState license(
      EnforcementState noted, LicenseStatus next, SortedMap<Integer, Event> basis) {
    return noted.license(
        next, noted.license() == next ? noted.licenseCauses().merge(basis) : basis);
  }

  /** Orders in force add up, so one that restricts does not open a system that is shut down. */
  private static EnforcementState system(
      EnforcementState noted, SystemStatus next, SortedMap<Integer, Event> basis) {
    if (noted.system() == next) {
      return noted.system(next, noted.systemCauses().merge(basis));
    }
    return noted.system() == SystemStatus.SHUT_DOWN ? noted : noted.system(next, basis);
  }

  private CaseState noted(CaseEvent event) {
    return proceeding(event.caseId()).with(position, event);
  }

  private CaseState proceeding(String caseId) {
    return state.cases().get(caseId).get();
  }

  private SortedMap<Integer, Event> only(Event event) {
    return TreeMap.of(position, event);
  }
}
