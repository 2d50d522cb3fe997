package dev.proviso.compiled;

import dev.proviso.condition.Opaque;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Fact;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;

/** A row of which one answer is known, if any. */
record OneAnswer(String name, @Nullable Object given, Parts parts) implements Known {

  @Override
  public @Nullable Object answer(Fact<?, ?> fact) {
    return fact.name().equals(name) ? given : null;
  }

  @Override
  public @Nullable Part part(Fact<?, ?> fact) {
    return parts.of(answer(fact));
  }

  @Override
  public @Nullable Seq<Part> parts(Fact<?, ?> fact) {
    return parts.each(answer(fact));
  }

  @Override
  public Truth truth(Opaque<Object> opaque) {
    return Truth.UNKNOWN;
  }
}
