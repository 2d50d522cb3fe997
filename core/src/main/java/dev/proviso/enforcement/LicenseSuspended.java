package dev.proviso.enforcement;

import dev.proviso.style.PrehashedStyle;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * The license was suspended as a precaution, that is, without a finding. A suspension that is a
 * sanction for a breach is {@link SanctionOrdered}.
 *
 * <pre>{@code
 * Event.licenseSuspended("case-1")
 *     .by("the exporting state", day)
 *     .because("until the allegation is cleared up")
 * }</pre>
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype") // what all events have comes first
@PrehashedStyle
public sealed interface LicenseSuspended extends Event permits ImmutableLicenseSuspended {

  /**
   * The open case that gave rise to the suspension.
   *
   * @return the id of the case; none if there was none
   */
  Option<String> pending();

  @Override
  default <R> R accept(EventVisitor<R> cases) {
    return EventArguments.visitor(cases).licenseSuspended(this);
  }
}
