package dev.proviso.fact;

import dev.proviso.check.NullChecks;
import java.util.function.Function;

/** An answer that every subject has. */
record TotalAccessor<S, T>(Function<? super S, ? extends T> accessor)
    implements Function<S, Reading<? extends T>> {

  static <S, T> TotalAccessor<S, T> of(String name, Function<? super S, ? extends T> accessor) {
    return new TotalAccessor<>(
        NullChecks.notNull(
            "fact `" + name + "`", "accessor", accessor, "say how to read the fact off a subject"));
  }

  @Override
  public Reading<? extends T> apply(S subject) {
    return Reading.known(accessor.apply(subject));
  }
}
