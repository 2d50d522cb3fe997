package dev.proviso.testkit;

import dev.proviso.analysis.Assignment;
import dev.proviso.condition.Judgment;
import io.vavr.collection.Seq;

/**
 * A subject to be decided about in a test, with the judgments that people have made of it.
 *
 * @param subject the subject
 * @param made the values that its facts were given
 * @param <S> the type of the subject
 */
public record Case<S>(S subject, Assignment made) {

  /**
   * What people have judged of the subject.
   *
   * @return a judgment for each question that was answered
   */
  public Seq<Judgment> judgments() {
    return made.judgments();
  }

  /** Returns the facts with their values. */
  @Override
  public String toString() {
    return made.toString();
  }
}
