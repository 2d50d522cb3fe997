package dev.proviso.testkit;

import dev.proviso.analysis.Assignment;
import dev.proviso.condition.Judgment;
import dev.proviso.style.ValueStyle;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/** A subject to be decided about in a test, with the judgments that people have made of it. */
@Value.Immutable
@ValueStyle
public abstract sealed class Case<S> permits ImmutableCase {

  Case() {}

  /**
   * The subject.
   *
   * @return the value that is decided about
   */
  public abstract S subject();

  /**
   * The values that the facts of the subject were given.
   *
   * @return a value for each fact that is known
   */
  public abstract Assignment made();

  /**
   * What people have judged of the subject.
   *
   * @return a judgment for each question that was answered
   */
  public Seq<Judgment> judgments() {
    return made().judgments();
  }

  /** Returns the facts with their values. */
  @Override
  public final String toString() {
    return made().toString();
  }
}
