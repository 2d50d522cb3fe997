package dev.proviso.fact;

/** An interpreter of facts: what to do for each way in which one is read. */
public interface FactVisitor<S, T, R> {

  /** The fact is read by a function of its author, or is the date of the decision. */
  R asked(Fact<S, T> fact);

  /**
   * The fact has the answer of another one, as far as that is known well enough.
   *
   * @param fact the other fact, whatever it demands in turn
   * @param grade how well its answer must be known
   */
  R graded(Fact<S, T> fact, Grade grade);

  /**
   * The fact is one of a part of the subject.
   *
   * @param part the fact that gives the part
   * @param fact the fact of the part
   */
  <P> R ofPart(Fact<S, P> part, Fact<P, T> fact);

  /**
   * The fact is whether the subject has the value of another one.
   *
   * @param presence the fact, whose answer is yes or no
   * @param fact the other fact
   * @return the result; by default that of a fact of its own
   */
  default R presence(Fact<S, T> presence, Fact<S, ?> fact) {
    return asked(presence);
  }
}
