package dev.proviso.enforcement;

import dev.proviso.style.PrehashedStyle;
import org.immutables.value.Value;

/**
 * The system was opened again: whatever had restricted it or shut it down is lifted.
 *
 * <pre>{@code
 * Event.systemReinstated().by("the exporting state", day).because("safeguards were put in place")
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface SystemReinstated extends Event permits ImmutableSystemReinstated {
  @Override
  default <R> R accept(EventVisitor<R> cases) {
    return EventArguments.visitor(cases).systemReinstated(this);
  }
}
