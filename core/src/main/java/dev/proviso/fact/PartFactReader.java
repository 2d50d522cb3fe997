package dev.proviso.fact;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a fact off a part; equal for equal parts, so that one fact of a part is one fact. */
record PartFactReader<S, P, T>(Fact<S, P> part, Fact<P, T> fact)
    implements Function<S, Reading<? extends T>> {

  @Override
  public Reading<? extends T> apply(S subject) {
    return part.read(subject).then(fact::read);
  }

  <R> R accept(FactVisitor<S, T, R> visitor) {
    return visitor.ofPart(part, fact);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartFactReader<?, ?, ?> that
        && part.reading().equals(that.part.reading())
        && fact.reading().equals(that.fact.reading());
  }

  @Override
  public int hashCode() {
    return Objects.hash(part.reading(), fact.reading());
  }
}
