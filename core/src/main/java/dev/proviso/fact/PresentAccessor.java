package dev.proviso.fact;

import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Function;

/** An answer that a subject may not have. */
record PresentAccessor<S, T>(Function<? super S, ? extends Option<? extends T>> accessor)
    implements Function<S, Reading<? extends T>> {

  PresentAccessor {
    Objects.requireNonNull(accessor, "accessor");
  }

  @Override
  public Reading<? extends T> apply(S subject) {
    return Reading.ifPresent(accessor.apply(subject));
  }
}
