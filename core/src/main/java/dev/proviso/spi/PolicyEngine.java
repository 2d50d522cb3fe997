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
 */
public interface PolicyEngine<S> {

  /**
   * The decision about a subject, as of the date that it gives.
   *
   * @param judgments the judgments that people have made about it
   */
  Decision<S> decide(S subject, Iterable<? extends Judgment> judgments);

  /**
   * The decision about a subject as of a date, whatever date the policy takes from its subjects.
   *
   * @param judgments the judgments that people have made about it
   */
  Decision<S> decideAsOf(LocalDate date, S subject, Iterable<? extends Judgment> judgments);

  /**
   * The outcome for a subject.
   *
   * @param judgments the judgments that people have made about it
   */
  Outcome outcome(S subject, Seq<Judgment> judgments);

  /**
   * The outcome for a subject as of a date, whatever date the policy takes from its subjects.
   *
   * @param judgments the judgments that people have made about it
   */
  Outcome outcomeAsOf(LocalDate date, S subject, Seq<Judgment> judgments);

  /**
   * The outcomes for all rows of a batch.
   *
   * @param judgments the judgments that people have made, about every row
   * @return the outcomes, row by row
   */
  OutcomeColumn outcomes(Batch<? extends S> batch, Seq<Judgment> judgments);

  /**
   * The outcomes for all rows of a batch as of a date, whatever date the policy takes from them.
   *
   * @param judgments the judgments that people have made, about every row
   * @return the outcomes, row by row
   */
  OutcomeColumn outcomesAsOf(LocalDate date, Batch<? extends S> batch, Seq<Judgment> judgments);
}
