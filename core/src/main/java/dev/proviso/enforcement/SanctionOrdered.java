package dev.proviso.enforcement;

import dev.proviso.rule.Sanction;
import dev.proviso.style.PrehashedStyle;
import org.immutables.value.Value;

/**
 * A sanction was ordered. Its measure states what it does to the license or the system; a sanction
 * without a measure changes neither.
 *
 * <pre>{@code
 * Event.sanctionOrdered("case-1", SHUT_DOWN)
 *     .by("the exporting state", day)
 *     .because("the targeting goes on")
 * }</pre>
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype") // what all events have comes first
@PrehashedStyle
public sealed interface SanctionOrdered extends CaseEvent permits ImmutableSanctionOrdered {

  /** What was ordered. */
  Sanction sanction();

  @Override
  default <R> R accept(EventVisitor<R> cases) {
    return EventArguments.visitor(cases).sanctionOrdered(this);
  }
}
