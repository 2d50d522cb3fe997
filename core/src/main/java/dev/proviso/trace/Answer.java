package dev.proviso.trace;

import dev.proviso.fact.Reading;
import dev.proviso.style.PrehashedStyle;
import org.immutables.value.Value;

/** A question, and the reading that answered it. */
@Value.Immutable
@PrehashedStyle
public sealed interface Answer permits ImmutableAnswer {

  /**
   * What was asked.
   *
   * @return the question
   */
  Question question();

  /**
   * What came of it.
   *
   * @return the reading
   */
  Reading<?> reading();

  /**
   * A question with its answer.
   *
   * @param question what was asked
   * @param reading what came of it
   * @return the answer
   */
  static Answer of(Question question, Reading<?> reading) {
    return ImmutableAnswer.of(question, reading);
  }
}
