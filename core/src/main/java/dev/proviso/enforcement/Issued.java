package dev.proviso.enforcement;

import dev.proviso.style.PrehashedStyle;
import org.immutables.value.Value;

/**
 * The license was issued: the first event of every docket.
 *
 * <pre>{@code
 * Event.issued(day, "the exporting state", "the certificate is signed")
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface Issued extends Event permits ImmutableIssued {
  @Override
  default <R> R fold(Cases<R> cases) {
    return cases.issued(this);
  }
}
