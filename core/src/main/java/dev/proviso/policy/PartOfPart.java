package dev.proviso.policy;

import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a date off a part; equal for equal parts, so that one date is one fact. */
record PartOfPart<S, P>(Fact<S, P> part, Fact<P, LocalDate> date)
    implements Function<S, Reading<LocalDate>> {

  @Override
  public Reading<LocalDate> apply(S subject) {
    return part.read(subject).then(date::read);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartOfPart<?, ?> that
        && part.reading().equals(that.part.reading())
        && date.reading().equals(that.date.reading());
  }

  @Override
  public int hashCode() {
    return Objects.hash(part.reading(), date.reading());
  }
}
