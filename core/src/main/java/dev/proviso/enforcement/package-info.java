/**
 * Enforcement: what became of a license and its system, as a sequence of events.
 *
 * <p>A {@link dev.proviso.enforcement.Docket} keeps the events of one license: it was issued, a
 * breach was alleged, reviewed and found, a sanction was ordered. What holds on a day is the fold
 * of the events up to it, and an event that may not follow those before it is refused with the
 * reason. A finding of breach makes the sanctions of the broken rules available, as a set: nothing
 * here says which of them comes first.
 *
 * <pre>{@code
 * Docket.of(license)
 *     .append(Event.licenseIssued()
 *     .by("the exporting state", day)
 *     .because("the certificate is signed"))
 *     .map(docket -> docket.asOf(later).mayOperate()); // right: true
 * }</pre>
 */
@NullMarked
package dev.proviso.enforcement;

import org.jspecify.annotations.NullMarked;
