package dev.proviso.enforcement;

import dev.proviso.style.PrehashedStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A review found no breach: the case is closed, and no sanction is available in it.
 *
 * <pre>{@code
 * Event.noBreachFound("case-1", day, "the exporting state", "the target was a suspect")
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface NoBreachFound extends CaseEvent permits ImmutableNoBreachFound {

  @Override
  LocalDate on();

  @Override
  String by();

  @Override
  String why();

  @Override
  String caseId();

  @Override
  default <R> R fold(Cases<R> cases) {
    return cases.noBreachFound(this);
  }
}
