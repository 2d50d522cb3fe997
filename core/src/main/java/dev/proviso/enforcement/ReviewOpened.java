package dev.proviso.enforcement;

import dev.proviso.style.PrehashedStyle;
import org.immutables.value.Value;

/**
 * An allegation is being looked into.
 *
 * <pre>{@code
 * Event.reviewOpened("case-1")
 *     .by("the exporting state", day)
 *     .because("the allegation is substantiated")
 * }</pre>
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype") // what all events have comes first
@PrehashedStyle
public sealed interface ReviewOpened extends CaseEvent permits ImmutableReviewOpened {

  @Override
  default <R> R accept(EventVisitor<R> cases) {
    return EventArguments.visitor(cases).reviewOpened(this);
  }
}
