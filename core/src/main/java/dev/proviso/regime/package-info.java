/**
 * Regimes: policies and definitions by edition, and which of them a subject is decided under.
 *
 * <p>An edition has two calendars: the days on which it is in force, and the day from which it is
 * known that it will be. Both can be asked: what was in force on a day, as far as it was known on
 * another.
 *
 * <pre>{@code
 * Editions<Policy<EndUse>> editions =
 *     Editions.of(
 *         "cyber-end-use",
 *         Edition.of("2020", before),
 *         Edition.of("2021", after).effectiveFrom(LocalDate.of(2021, 12, 6)));
 * editions.asOf(LocalDate.of(2021, 12, 5)).get().id(); // "2020"
 * }</pre>
 */
@NullMarked
package dev.proviso.regime;

import org.jspecify.annotations.NullMarked;
