package dev.proviso.fact;

import java.util.Objects;
import java.util.function.Function;

/** An answer that every subject has. */
record TotalAccessor<S, T>(Function<? super S, ? extends T> accessor)
    implements Function<S, Reading<? extends T>> {

  TotalAccessor {
    Objects.requireNonNull(accessor, "accessor");
  }

  @Override
  public Reading<? extends T> apply(S subject) {
    return Reading.known(accessor.apply(subject));
  }
}
