/**
 * Rules: when something is permitted or forbidden, and how several rules combine into one outcome.
 *
 * <pre>{@code
 * Rule<Shipment> rule = Rule.of(Effect.FORBID, "explosives", explosive).citing(act.section("4"));
 * }</pre>
 */
@NullMarked
package dev.proviso.rule;

import org.jspecify.annotations.NullMarked;
