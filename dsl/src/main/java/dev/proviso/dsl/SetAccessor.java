package dev.proviso.dsl;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An accessor of sets, in whichever collection. Equal where the accessors are the same. */
record SetAccessor<S, E>(Function<? super S, ? extends Iterable<? extends E>> accessor)
    implements Function<S, @Nullable Set<E>> {

  /** Null stays null, which is a failed reading. */
  @Override
  public @Nullable Set<E> apply(S subject) {
    return of(accessor.apply(subject));
  }

  @SuppressWarnings(
      "unchecked") // an immutable collection of a narrower type is one of a wider type
  private static <E> @Nullable Set<E> of(@Nullable Iterable<? extends E> answer) {
    if (answer == null) {
      return null;
    }
    return answer instanceof Set<? extends E> known ? (Set<E>) known : LinkedHashSet.ofAll(answer);
  }

  static <S, E> Function<S, @Nullable Option<Set<E>>> ofOption(
      Function<? super S, ? extends @Nullable Option<? extends Iterable<? extends E>>> accessor) {
    return new IfKnown<>(accessor);
  }

  /** The same where the answer may be unknown. */
  private record IfKnown<S, E>(
      Function<? super S, ? extends @Nullable Option<? extends Iterable<? extends E>>> accessor)
      implements Function<S, @Nullable Option<Set<E>>> {

    @Override
    public @Nullable Option<Set<E>> apply(S subject) {
      @Nullable Option<? extends Iterable<? extends E>> answer = accessor.apply(subject);
      return answer == null ? null : answer.map(SetAccessor::<E>of);
    }
  }
}
