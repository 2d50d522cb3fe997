package dev.proviso.spi;

import dev.proviso.batch.Batch;
import dev.proviso.batch.OutcomeColumn;
import dev.proviso.condition.Judgment;
import dev.proviso.decision.Decision;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * What decides for one policy. Total: it has an answer for every subject. Safe for use by many
 * threads.
 *
 * @param <S> the type of the subject
 */
public interface PolicyEngine<S> {

  /**
   * The decision about a subject, as of the date that it gives.
   *
   * @param subject the subject
   * @param judgments the judgments that people have made about it
   * @return the decision
   */
  Decision<S> decide(S subject, Iterable<? extends Judgment> judgments);

  /**
   * The decision about a subject as of a date, whatever date the policy takes from its subjects.
   *
   * @param date the date
   * @param subject the subject
   * @param judgments the judgments that people have made about it
   * @return the decision
   */
  Decision<S> decideAsOf(LocalDate date, S subject, Iterable<? extends Judgment> judgments);

  /**
   * The outcome for a subject.
   *
   * @param subject the subject
   * @param judgments the judgments that people have made about it
   * @return the outcome
   */
  Outcome outcome(S subject, Seq<Judgment> judgments);

  /**
   * The outcome for a subject as of a date, whatever date the policy takes from its subjects.
   *
   * @param date the date
   * @param subject the subject
   * @param judgments the judgments that people have made about it
   * @return the outcome
   */
  Outcome outcomeAsOf(LocalDate date, S subject, Seq<Judgment> judgments);

  /**
   * The outcomes for all rows of a batch.
   *
   * @param batch the batch
   * @param judgments the judgments that people have made, about every row
   * @return the outcomes, row by row
   */
  OutcomeColumn outcomes(Batch<? extends S> batch, Seq<Judgment> judgments);

  /**
   * The outcomes for all rows of a batch as of a date, whatever date the policy takes from them.
   *
   * @param date the date
   * @param batch the batch
   * @param judgments the judgments that people have made, about every row
   * @return the outcomes, row by row
   */
  OutcomeColumn outcomesAsOf(LocalDate date, Batch<? extends S> batch, Seq<Judgment> judgments);
}
