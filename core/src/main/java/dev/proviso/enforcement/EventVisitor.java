package dev.proviso.enforcement;

/**
 * What to do for each kind of event. Whoever implements it has forgotten none.
 *
 * <pre>{@code
 * boolean takesAway = event.fold(new Severity());
 * }</pre>
 *
 * @param <R> the type of the result
 */
public interface EventVisitor<R> {

  /**
   * The license was issued.
   *
   * @param event the event
   * @return the result
   */
  R licenseIssued(LicenseIssued event);

  /**
   * The license was suspended as a precaution.
   *
   * @param event the event
   * @return the result
   */
  R licenseSuspended(LicenseSuspended event);

  /**
   * The license was given back.
   *
   * @param event the event
   * @return the result
   */
  R licenseReinstated(LicenseReinstated event);

  /**
   * The system was opened again.
   *
   * @param event the event
   * @return the result
   */
  R systemReinstated(SystemReinstated event);

  /**
   * A breach was alleged.
   *
   * @param event the event
   * @return the result
   */
  R breachAlleged(BreachAlleged event);

  /**
   * The review of a case was opened.
   *
   * @param event the event
   * @return the result
   */
  R reviewOpened(ReviewOpened event);

  /**
   * A review found a breach.
   *
   * @param event the event
   * @return the result
   */
  R breachFound(BreachFound event);

  /**
   * A review found no breach.
   *
   * @param event the event
   * @return the result
   */
  R noBreachFound(NoBreachFound event);

  /**
   * A sanction was ordered.
   *
   * @param event the event
   * @return the result
   */
  R sanctionOrdered(SanctionOrdered event);
}
