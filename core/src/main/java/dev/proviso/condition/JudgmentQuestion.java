package dev.proviso.condition;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.condition.access.ConditionPrinter;
import dev.proviso.law.Citation;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/**
 * A question that only a person can answer: unknown until a {@link Judgment} is supplied.
 *
 * <pre>{@code
 * JudgmentQuestion.of("proportionate", "is the measure proportionate to the offense?")
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface JudgmentQuestion<S> extends Condition<S> permits ImmutableJudgmentQuestion {

  /** The id by which judgments refer to the question. */
  String id();

  /** The question, as it is put to the person. */
  String question();

  /** Where the law leaves it to judgment. */
  @Override
  Seq<Citation> citations();

  /**
   * A question for a person.
   *
   * @param id the id by which judgments refer to it
   * @throws IllegalArgumentException if the id or the question is blank or holds control characters
   */
  static <S> JudgmentQuestion<S> of(String id, String question) {
    NameChecks.check("judgment", id);
    return ImmutableJudgmentQuestion.of(
        id, NameChecks.checkText("judgment `" + id + "`: question", question), Array.empty());
  }

  /**
   * The same question, with citations added.
   *
   * @param citations where the law leaves it to judgment
   */
  default JudgmentQuestion<S> citing(Citation... citations) {
    return ImmutableJudgmentQuestion.of(
        id(),
        question(),
        citations()
            .appendAll(
                NullChecks.noneNull(
                    "judgment `" + id() + "`",
                    "citations",
                    citations,
                    "give one, or leave it out")));
  }

  @Override
  default String wording() {
    return ConditionPrinter.words(this);
  }

  @Override
  default <R> R accept(ConditionVisitor<S, R> visitor) {
    return visitor.judgmentQuestion(this);
  }
}
