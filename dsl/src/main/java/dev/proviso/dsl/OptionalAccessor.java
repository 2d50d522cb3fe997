package dev.proviso.dsl;

import io.vavr.control.Option;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An accessor that returns an {@link Optional}. Equal where the accessors are the same. */
record OptionalAccessor<S, T>(Function<? super S, ? extends Optional<? extends T>> accessor)
    implements Function<S, @Nullable Option<T>> {

  /** Null stays null, which is a failed reading. */
  @Override
  @SuppressWarnings("OptionalOfNullableMisuse")
  public @Nullable Option<T> apply(S subject) {
    @Nullable Optional<? extends T> answer = accessor.apply(subject);
    return answer == null ? null : Option.of(answer.orElse(null));
  }
}
