package dev.proviso.enforcement;

import dev.proviso.style.PrehashedStyle;
import org.immutables.value.Value;

/**
 * The license was given back after it had been suspended, or revoked where that is reversible.
 *
 * <pre>{@code
 * Event.licenseReinstated().by("the exporting state", day).because("the inquiry was closed")
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface LicenseReinstated extends Event permits ImmutableLicenseReinstated {
  @Override
  default <R> R accept(EventVisitor<R> cases) {
    return EventArguments.visitor(cases).licenseReinstated(this);
  }
}
