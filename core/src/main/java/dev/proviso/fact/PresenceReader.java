package dev.proviso.fact;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads whether a subject has an answer to a fact. What is not known, in conflict or failed of the
 * fact is so of its presence. Equal for equal facts, so that the presence of one fact is one fact.
 */
record PresenceReader<S, T>(Fact<S, T> fact) implements Function<S, Reading<? extends Boolean>> {

  @Override
  public Reading<? extends Boolean> apply(S subject) {
    return fact.read(subject).presence();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PresenceReader<?, ?> that && fact.reading().equals(that.fact.reading());
  }

  @Override
  public int hashCode() {
    return fact.reading().hashCode() + 1;
  }
}
