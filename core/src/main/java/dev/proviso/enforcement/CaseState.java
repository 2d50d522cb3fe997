package dev.proviso.enforcement;

import dev.proviso.rule.Sanction;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;

/** A case in the course of a fold; its events are kept by their positions in the docket. */
record CaseState(CaseStatus status, SortedMap<Integer, Event> events, Set<Sanction> available) {

  static CaseState begun(int position, BreachAlleged event) {
    return new CaseState(CaseStatus.ALLEGED, TreeMap.of(position, event), LinkedHashSet.empty());
  }

  CaseState with(int position, Event event) {
    return new CaseState(status, events.put(position, event), available);
  }

  CaseState reaching(CaseStatus next) {
    return new CaseState(next, events, available);
  }

  CaseState offering(Set<Sanction> sanctions) {
    return new CaseState(status, events, sanctions);
  }

  boolean offers(Sanction sanction) {
    return available.exists(offered -> isSame(offered, sanction));
  }

  boolean hasOrdered(Sanction sanction) {
    return ordered().exists(order -> isSame(order.sanction(), sanction));
  }

  /**
   * What a sanction is, is its id and what it does; wording and citations may be put differently.
   */
  private static boolean isSame(Sanction one, Sanction other) {
    return one.id().equals(other.id()) && one.measure().equals(other.measure());
  }

  SortedMap<Integer, Event> finding() {
    return events.filterValues(BreachFound.class::isInstance);
  }

  private Array<SanctionOrdered> ordered() {
    return Array.ofAll(events.values())
        .filter(SanctionOrdered.class::isInstance)
        .map(SanctionOrdered.class::cast);
  }

  CaseFile file(String id) {
    return ImmutableCaseFile.of(id, status, available, ordered(), Array.ofAll(events.values()));
  }
}
