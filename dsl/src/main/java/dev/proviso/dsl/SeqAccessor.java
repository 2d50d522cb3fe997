package dev.proviso.dsl;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An accessor of the parts of a subject, in whichever collection. Equal where the accessors are the
 * same.
 */
record SeqAccessor<S, E>(Function<? super S, ? extends Iterable<? extends E>> accessor)
    implements Function<S, @Nullable Seq<E>> {

  /** Null stays null, which is a failed reading. */
  @Override
  public @Nullable Seq<E> apply(S subject) {
    return of(accessor.apply(subject));
  }

  @SuppressWarnings(
      "unchecked") // an immutable collection of a narrower type is one of a wider type
  private static <E> @Nullable Seq<E> of(@Nullable Iterable<? extends E> answer) {
    if (answer == null) {
      return null;
    }
    return answer instanceof Seq<? extends E> known ? (Seq<E>) known : Array.ofAll(answer);
  }

  static <S, E> Function<S, @Nullable Option<Seq<E>>> ofOption(
      Function<? super S, ? extends @Nullable Option<? extends Iterable<? extends E>>> accessor) {
    return new IfKnown<>(accessor);
  }

  /** The same where the answer may be unknown. */
  private record IfKnown<S, E>(
      Function<? super S, ? extends @Nullable Option<? extends Iterable<? extends E>>> accessor)
      implements Function<S, @Nullable Option<Seq<E>>> {

    @Override
    public @Nullable Option<Seq<E>> apply(S subject) {
      @Nullable Option<? extends Iterable<? extends E>> answer = accessor.apply(subject);
      return answer == null ? null : answer.map(SeqAccessor::<E>of);
    }
  }
}
