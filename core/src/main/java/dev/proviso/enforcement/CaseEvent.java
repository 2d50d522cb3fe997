package dev.proviso.enforcement;

/**
 * Something that happened in a case of an alleged breach.
 *
 * <pre>{@code
 * event instanceof CaseEvent inCase && inCase.caseId().equals("case-1")
 * }</pre>
 */
public sealed interface CaseEvent extends Event
    permits BreachAlleged, ReviewOpened, BreachFound, NoBreachFound, SanctionOrdered {

  /**
   * The case.
   *
   * @return its id, unique within the docket
   */
  String caseId();
}
