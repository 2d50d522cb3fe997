package dev.proviso.trace;

import dev.proviso.fact.Fact;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/**
 * A question that came up in a decision: a fact or a judgment, and the part of the subject that it
 * is about.
 *
 * <pre>{@code
 * decision.missing(); // [offense › maximum term, legal approval]
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public abstract sealed class Question implements Comparable<Question> permits ImmutableQuestion {

  Question() {}

  /** What kind of answer is asked for. */
  public enum Kind {
    /** A fact, read off the subject. */
    FACT,
    /** A judgment, made by a person. */
    JUDGMENT,
    /** The outcome of a condition that cannot be looked into. */
    OPAQUE
  }

  /**
   * The parts that lead from the subject of the decision to the one that is asked.
   *
   * @return for example "offense"; empty for the subject itself
   */
  public abstract Seq<String> path();

  /** The name of the fact, or the id of the judgment. */
  public abstract String name();

  /** What kind of answer is asked for. */
  public abstract Kind kind();

  /**
   * Whether this question asks for this fact, wherever in the subject.
   *
   * @return true if it does
   */
  public boolean asks(Fact<?, ?> fact) {
    return kind() == Kind.FACT && name().equals(fact.name());
  }

  @Override
  public int compareTo(Question other) {
    int order = toString().compareTo(other.toString());
    return order != 0 ? order : kind().compareTo(other.kind());
  }

  /**
   * The question as it is printed.
   *
   * @return the path and the name, as in "offense › maximum term"
   */
  @Override
  public String toString() {
    return path().append(name()).mkString(" › ");
  }

  static Question of(Seq<String> path, String name, Kind kind) {
    return ImmutableQuestion.of(Array.ofAll(path), name, kind);
  }
}
