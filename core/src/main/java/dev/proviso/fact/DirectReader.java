package dev.proviso.fact;

import dev.proviso.check.UnsortedAccessor;
import dev.proviso.value.ValueType;
import io.vavr.control.Option;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads answers without wrapping them, where that can be done. */
final class DirectReader {

  private DirectReader() {}

  @SuppressWarnings({"unchecked", "NullAway"}) // an accessor that gives null has failed
  static <S, T> Function<S, @Nullable T> of(
      Function<? super S, ? extends Reading<? extends T>> reading) {
    if (reading instanceof TotalAccessor<?, ?> known) {
      return unsorted(((TotalAccessor<S, T>) known).accessor())::apply;
    }
    if (reading instanceof NamedPartsReader<?, ?> named) {
      return of((Function<? super S, ? extends Reading<? extends T>>) named.reading());
    }
    if (reading instanceof PresentAccessor<?, ?> ifPresent) {
      return new OfOption<>(((PresentAccessor<S, T>) ifPresent).accessor());
    }
    if (reading instanceof PresenceReader<?, ?> presence
        && presence.fact().reading() instanceof PresentAccessor<?, ?>) {
      return (Function<S, @Nullable T>)
          (Function<S, ?>) OfPresence.of((PresenceReader<S, ?>) presence);
    }
    return reading instanceof OptionAccessor<?, ?> ifKnown
        ? new OfOption<>(unsorted(((OptionAccessor<S, T>) ifKnown).accessor()))
        : new OfReading<>(reading);
  }

  /** Those who ask for the answer alone print no parts and need no order of them. */
  @SuppressWarnings("unchecked") // the answers of this very accessor
  private static <S, T> Function<? super S, ? extends T> unsorted(
      Function<? super S, ? extends T> accessor) {
    return accessor instanceof UnsortedAccessor<?, ?> sorting
        ? ((UnsortedAccessor<S, T>) sorting)::unsorted
        : accessor;
  }

  private record OfOption<S, T>(Function<? super S, ? extends Option<? extends T>> accessor)
      implements Function<S, @Nullable T> {

    @Override
    public @Nullable T apply(S subject) {
      Option<? extends T> answer = accessor.apply(subject);
      return answer.isDefined() ? answer.get() : null;
    }
  }

  /** Yes, no, or null where the answer is no value of its type, so that the reading fails. */
  private record OfPresence<S, T>(
      Function<? super S, ? extends Option<? extends T>> accessor, ValueType<T> type)
      implements Function<S, @Nullable Boolean> {

    @SuppressWarnings("unchecked") // the accessor of this fact
    static <S, T> OfPresence<S, T> of(PresenceReader<S, T> presence) {
      Fact<S, T> fact = presence.fact();
      return new OfPresence<>(((PresentAccessor<S, T>) fact.reading()).accessor(), fact.type());
    }

    @Override
    public @Nullable Boolean apply(S subject) {
      Option<? extends T> answer = accessor.apply(subject);
      if (answer.isEmpty()) {
        return false;
      }
      return type.objection(answer.get()) == null ? true : null;
    }
  }

  private record OfReading<S, T>(Function<? super S, ? extends Reading<? extends T>> reading)
      implements Function<S, @Nullable T> {

    @Override
    public @Nullable T apply(S subject) {
      return reading.apply(subject).value().getOrNull();
    }
  }
}
