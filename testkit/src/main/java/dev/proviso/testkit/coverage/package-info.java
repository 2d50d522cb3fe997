/**
 * What the decisions of a test say about its policy: which conditions they saw true and false, and
 * which of them they show to matter.
 *
 * <pre>{@code
 * PolicyCoverage coverage = PolicyCoverage.of(SHIPPING);
 * shipments.forEach(shipment -> coverage.record(SHIPPING.decide(shipment)));
 * System.out.print(coverage.report().explain());
 * }</pre>
 */
@NullMarked
package dev.proviso.testkit.coverage;

import org.jspecify.annotations.NullMarked;
