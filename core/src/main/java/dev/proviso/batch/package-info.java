/**
 * Millions of subjects at once: what is known of them in columns, one array for each fact, and the
 * outcomes as a column.
 *
 * <pre>{@code
 * Batch<Shipment> batch =
 *     Batch.<Shipment>ofRows(kilograms.length)
 *         .ints(WEIGHT.fact(), kilograms)
 *         .codes(DESTINATION.fact(), places, List.of("Lisbon", "Oslo", "Atlantis"));
 * OutcomeColumn outcomes = SHIPPING.outcomes(batch);
 * }</pre>
 *
 * <p>For those who hold data in columns already, or have more of it than objects can be made of.
 * Where there are subjects, {@code policy.outcome(subject)} reads them as they are.
 */
@NullMarked
package dev.proviso.batch;

import org.jspecify.annotations.NullMarked;
