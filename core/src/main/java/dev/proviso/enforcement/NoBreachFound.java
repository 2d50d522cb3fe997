package dev.proviso.enforcement;

import dev.proviso.style.PrehashedStyle;
import org.immutables.value.Value;

/**
 * A review found no breach: the case is closed, and no sanction is available in it.
 *
 * <pre>{@code
 * Event.noBreachFound("case-1").by("the exporting state", day).because("the target was a suspect")
 * }</pre>
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype") // what all events have comes first
@PrehashedStyle
public sealed interface NoBreachFound extends CaseEvent permits ImmutableNoBreachFound {

  @Override
  default <R> R accept(EventVisitor<R> cases) {
    return EventArguments.visitor(cases).noBreachFound(this);
  }
}
