package dev.proviso.compiled;

import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Fact;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;

/** What is known of a row, or of a part that a row holds. */
interface RowAnswers {

  /** What a fact says; null if it is not known. */
  @Nullable Object answer(Fact<?, ?> fact);

  /** The same as a part; null if it is not known. */
  @Nullable RowPart part(Fact<?, ?> fact);

  /** The same as parts; null if they are not known. Throws if they are none. */
  @Nullable Seq<RowPart> parts(Fact<?, ?> fact);

  /** What code says about it; throws what that throws. */
  Truth truth(OpaqueCondition<Object> opaque);
}
