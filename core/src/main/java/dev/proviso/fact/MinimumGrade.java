package dev.proviso.fact;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a fact as far as it is known well enough. Equal where both read in the same way, so that
 * one demand made twice is still one fact.
 */
record MinimumGrade<S, T>(Fact<S, T> fact, Grade grade)
    implements Function<S, Reading<? extends T>> {

  @Override
  public Reading<? extends T> apply(S subject) {
    return fact.read(subject).demanding(grade);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MinimumGrade<?, ?> that
        && grade == that.grade
        && fact.reading().equals(that.fact.reading());
  }

  @Override
  public int hashCode() {
    return Objects.hash(grade, fact.reading());
  }
}
