package dev.proviso.compiled;

import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Fact;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;

/** A row with one known answer at most. */
record SingleAnswerRow(String name, @Nullable Object given, RowPartCache parts)
    implements RowAnswers {

  @Override
  public @Nullable Object answer(Fact<?, ?> fact) {
    return fact.name().equals(name) ? given : null;
  }

  @Override
  public @Nullable RowPart part(Fact<?, ?> fact) {
    return parts.of(answer(fact));
  }

  @Override
  public @Nullable Seq<RowPart> parts(Fact<?, ?> fact) {
    return parts.each(answer(fact));
  }

  @Override
  public Truth truth(OpaqueCondition<Object> opaque) {
    return Truth.UNKNOWN;
  }
}
