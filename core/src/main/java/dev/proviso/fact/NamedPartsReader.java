package dev.proviso.fact;

import dev.proviso.check.FatalErrors;
import dev.proviso.check.NullChecks;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts as another reader does, and says what each of them is called. Names decide nothing:
 * whatever they are, the same parts are one fact.
 */
record NamedPartsReader<S, P>(
    Function<? super S, ? extends Reading<? extends Seq<P>>> reading,
    Function<? super P, ? extends @Nullable String> name)
    implements Function<S, Reading<? extends Seq<P>>> {

  static <S, P> NamedPartsReader<S, P> of(
      Fact<S, Seq<P>> parts, Function<? super P, ? extends @Nullable String> name) {
    String where = "fact `" + parts.name() + "`";
    NullChecks.notNull(where, "name", name, "say what a part is called, or leave the names out");
    return new NamedPartsReader<>(parts.reading(), name);
  }

  @Override
  public Reading<? extends Seq<P>> apply(S subject) {
    return reading.apply(subject);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NamedPartsReader<?, ?> that && reading.equals(that.reading);
  }

  @Override
  public int hashCode() {
    return reading.hashCode();
  }

  /** A name serves an explanation only: where the author's code gives none, the number will do. */
  @SuppressWarnings("unchecked") // a part of this fact
  Option<String> nameOf(Object part) {
    try {
      return Option.<String>of(name.apply((P) part)).filter(text -> !text.isBlank());
    } catch (Throwable problem) {
      FatalErrors.throwIfFatal(problem);
      return Option.none();
    }
  }
}
