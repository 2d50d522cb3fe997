package dev.proviso.enforcement;

/**
 * What to do for each kind of event. Whoever implements it has forgotten none.
 *
 * <pre>{@code
 * boolean takesAway = event.fold(new Severity());
 * }</pre>
 */
public interface EventVisitor<R> {

  /** The license was issued. */
  R licenseIssued(LicenseIssued event);

  /** The license was suspended as a precaution. */
  R licenseSuspended(LicenseSuspended event);

  /** The license was given back. */
  R licenseReinstated(LicenseReinstated event);

  /** The system was opened again. */
  R systemReinstated(SystemReinstated event);

  /** A breach was alleged. */
  R breachAlleged(BreachAlleged event);

  /** The review of a case was opened. */
  R reviewOpened(ReviewOpened event);

  /** A review found a breach. */
  R breachFound(BreachFound event);

  /** A review found no breach. */
  R noBreachFound(NoBreachFound event);

  /** A sanction was ordered. */
  R sanctionOrdered(SanctionOrdered event);
}
