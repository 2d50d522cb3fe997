package dev.proviso.trace;

import dev.proviso.check.NullChecks;
import dev.proviso.fact.Reading;
import dev.proviso.style.LazyHashStyle;
import dev.proviso.value.ValueType;
import org.immutables.value.Value;

/** A question, and the reading that answered it. */
@Value.Immutable
@LazyHashStyle
public sealed interface Answer permits ImmutableAnswer {

  /** What was asked. */
  Question question();

  /** What came of it. */
  Reading<?> reading();

  /**
   * What the answer is, and how people read it.
   *
   * @return the value type of the fact; undeclared if no fact was asked
   */
  @Value.Auxiliary
  ValueType<?> type();

  /**
   * Whether a subject may have none. It makes no other answer: the reading is what it is. But who
   * asks what could still be learned asks about that as well.
   *
   * @return true if the author of the fact said so; false if nothing was said, or no fact was asked
   */
  @Value.Auxiliary
  boolean mayBeAbsent();

  /**
   * A question with its answer.
   *
   * @param question what was asked
   * @param reading what came of it
   */
  static Answer of(Question question, Reading<?> reading) {
    return of(question, reading, ValueType.undeclared());
  }

  /**
   * A question with its answer, which is a value of a type.
   *
   * @param question what was asked
   * @param reading what came of it
   * @param type the value type of the answer
   */
  static Answer of(Question question, Reading<?> reading, ValueType<?> type) {
    return of(question, reading, type, false);
  }

  /**
   * A question with its answer, which is a value of a type or absent.
   *
   * @param question what was asked
   * @param reading what came of it
   * @param type the value type of the answer
   * @param mayBeAbsent whether a subject may have none
   */
  static Answer of(Question question, Reading<?> reading, ValueType<?> type, boolean mayBeAbsent) {
    NullChecks.notNull("answer", "question", question, "give what was asked");
    NullChecks.notNull("answer", "reading", reading, "give an unknown one if nothing is known");
    NullChecks.notNull("answer", "value type", type, "give the type of the fact");
    return ImmutableAnswer.of(question, reading, type, mayBeAbsent);
  }
}
