package dev.proviso.enforcement;

import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/**
 * Somebody said that the end-use certificate was breached: a case begins. What is alleged is the
 * {@link #why()} of the event.
 *
 * <pre>{@code
 * Event.breachAlleged("case-1", "sole-ground")
 *     .by("an oversight body", day)
 *     .because("a journalist was targeted")
 * }</pre>
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype") // what all events have comes first
@PrehashedStyle
public sealed interface BreachAlleged extends CaseEvent permits ImmutableBreachAlleged {

  /**
   * What is said to be broken. A finding is not bound by it.
   *
   * @return ids of rules or numbers of certificates, in the order in which they were named; empty
   *     if the allegation named none
   */
  Seq<String> about();

  @Override
  default <R> R accept(EventVisitor<R> cases) {
    return EventArguments.visitor(cases).breachAlleged(this);
  }
}
