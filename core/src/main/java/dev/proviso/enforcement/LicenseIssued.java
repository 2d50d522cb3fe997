package dev.proviso.enforcement;

import dev.proviso.style.PrehashedStyle;
import org.immutables.value.Value;

/**
 * The license was issued: the first event of every docket.
 *
 * <pre>{@code
 * Event.licenseIssued().by("the exporting state", day).because("the certificate is signed")
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface LicenseIssued extends Event permits ImmutableLicenseIssued {
  @Override
  default <R> R accept(EventVisitor<R> cases) {
    return EventArguments.visitor(cases).licenseIssued(this);
  }
}
