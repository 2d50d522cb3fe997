package dev.proviso.dsl;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer off a subject, or null where it is not known. A method that is declared to return
 * null fits it, so that a checker of nullness accepts the accessor as it is.
 *
 * <pre>{@code
 * flag("insured").unknownIfNull(Shipment::insured)
 * }</pre>
 */
@FunctionalInterface
public interface NullableAccessor<S, T> extends Function<S, @Nullable T> {

  /**
   * Reads the answer.
   *
   * @return the answer; null where it is not known
   */
  @Override
  @Nullable T apply(S subject);
}
