package dev.proviso.decision;

import dev.proviso.check.NullChecks;
import dev.proviso.condition.Truth;
import dev.proviso.style.ValueStyle;
import dev.proviso.text.Detail;
import dev.proviso.text.Explanation;
import dev.proviso.trace.Answer;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.access.PresenceQuestions;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/**
 * What a condition or a definition is for one subject, without a policy: true, false or unknown,
 * with the trace that it is computed from.
 *
 * <pre>{@code
 * ConditionResult result = Evaluator.of(offense).evaluate(SERIOUS_CRIME);
 * result.truth();   // TRUE
 * result.explain(); // why
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public sealed interface ConditionResult permits ImmutableConditionResult {

  /** What was asked, read and concluded. */
  ConditionTrace trace();

  /**
   * The result of a trace.
   *
   * @param trace what was asked, read and concluded
   */
  static ConditionResult of(ConditionTrace trace) {
    NullChecks.notNull("result", "trace", trace, "give the trace of a condition");
    return ImmutableConditionResult.of(trace);
  }

  /**
   * Whether the condition holds.
   *
   * @return true, false, or unknown
   */
  default Truth truth() {
    return trace().truth();
  }

  /**
   * Whether the condition is known to hold.
   *
   * @return true if the truth is {@link Truth#TRUE}; false also where it is unknown
   */
  default boolean isTrue() {
    return truth() == Truth.TRUE;
  }

  /**
   * The readings that failed, with their reasons. None of them makes a condition true or false.
   * Where a value could not be read, neither could its presence: that is one failure, of the value.
   *
   * @return the failed answers
   */
  default Seq<Answer> failures() {
    return PresenceQuestions.withoutPresenceOfAnswered(
        trace().allAnswers().filter(answer -> answer.reading().isFailed()));
  }

  /**
   * Explains why the condition holds, does not hold, or is unknown.
   *
   * @return the text, in lines that end with a line feed
   */
  default String explain() {
    return explain(Detail.REASONS);
  }

  /**
   * Explains the result.
   *
   * @param detail how much detail the text contains
   * @return the text, in lines that end with a line feed
   */
  default String explain(Detail detail) {
    return Explanation.of(trace(), detail);
  }

  /**
   * The result in one short line; {@code toString} returns the same.
   *
   * @return the truth and the condition, as "TRUE: weight is at most 5"
   */
  default String wording() {
    return truth() + ": " + trace().condition().wording();
  }
}
