package dev.proviso.fact;

import dev.proviso.value.ValueType;
import io.vavr.control.Option;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads answers without wrapping them, where that can be done. */
final class Answering {

  private Answering() {}

  static <S, T> Function<S, @Nullable T> of(Fact<S, T> fact) {
    Function<S, @Nullable T> read = unchecked(fact.reading());
    ValueType<T> type = fact.type();
    return type.isPlain() ? new OfClass<>(read, type.javaType()) : new OfValues<>(read, type);
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // an accessor that gives null has failed
  private static <S, T> Function<S, @Nullable T> unchecked(
      Function<? super S, ? extends Reading<? extends T>> reading) {
    if (reading instanceof Known<?, ?> known) {
      return ((Known<S, T>) known).accessor()::apply;
    }
    return reading instanceof IfKnown<?, ?> ifKnown
        ? new OfOption<>(((IfKnown<S, T>) ifKnown).accessor())
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

  /** What is not of the declared class, for erased types let that pass, is not known. */
  private record OfClass<S, T>(Function<S, @Nullable T> read, Class<?> javaType)
      implements Function<S, @Nullable T> {

    @Override
    public @Nullable T apply(S subject) {
      @Nullable T answer = read.apply(subject);
      return javaType.isInstance(answer) ? answer : null;
    }
  }

  /** What is no value of the type is not known. */
  private record OfValues<S, T>(Function<S, @Nullable T> read, ValueType<T> type)
      implements Function<S, @Nullable T> {

    @Override
    public @Nullable T apply(S subject) {
      @Nullable T answer = read.apply(subject);
      return type.admits(answer) && answer != null ? type.canonical(answer) : null;
    }
  }
}
