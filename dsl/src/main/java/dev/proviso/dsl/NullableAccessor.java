package dev.proviso.dsl;

import io.vavr.control.Option;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An accessor that returns null if the answer is not known. Equal where the accessors are the same.
 */
record NullableAccessor<S, T>(Function<? super S, ? extends @Nullable T> accessor)
    implements Function<S, Option<T>> {

  @Override
  public Option<T> apply(S subject) {
    return Option.of(accessor.apply(subject));
  }
}
