package dev.proviso.fact;

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
      return ((TotalAccessor<S, T>) known).accessor()::apply;
    }
    return reading instanceof OptionAccessor<?, ?> ifKnown
        ? new OfOption<>(((OptionAccessor<S, T>) ifKnown).accessor())
        : new OfReading<>(reading);
  }

  private record OfOption<S, T>(Function<? super S, ? extends Option<? extends T>> accessor)
      implements Function<S, @Nullable T> {

    @Override
    public @Nullable T apply(S subject) {
      Option<? extends T> answer = accessor.apply(subject);
      return answer.isDefined() ? answer.get() : null;
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
