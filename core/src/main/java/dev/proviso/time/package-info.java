/**
 * Law with a calendar: values with their history, rosters of members, and lists of names, each read
 * only as of a date.
 *
 * <p>Nothing here has a present. What was in force is asked of a day, and a day for which nothing
 * is known gives an unknown reading with the reason, unless the author declared that what held
 * before or after holds on.
 *
 * <pre>{@code
 * Dated<PrisonTerm> limit =
 *     Dated.of(
 *         "limit",
 *         Span.from(LocalDate.of(2006, 4, 13), PrisonTerm.ofYears(7)).until(LocalDate.of(2019, 4, 12)),
 *         Span.from(LocalDate.of(2019, 4, 12), PrisonTerm.ofYears(15)));
 * limit.asOf(LocalDate.of(2018, 1, 1)); // known: 7 years
 * }</pre>
 */
@NullMarked
package dev.proviso.time;

import org.jspecify.annotations.NullMarked;
