package dev.proviso.dsl;

import io.vavr.control.Option;
import java.util.Optional;
import java.util.function.Function;

/** An accessor that returns an {@link Optional}. Equal where the accessors are the same. */
record OptionalAccessor<S, T>(Function<? super S, ? extends Optional<? extends T>> accessor)
    implements Function<S, Option<T>> {

  /** Null in place of an {@link Optional} throws, which is a failed reading. */
  @Override
  public Option<T> apply(S subject) {
    return accessor.apply(subject).<Option<T>>map(Option::some).orElseGet(Option::none);
  }
}
