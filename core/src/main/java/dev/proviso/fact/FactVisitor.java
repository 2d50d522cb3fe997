package dev.proviso.fact;

/**
 * An interpreter of facts: what to do for each way in which one is read.
 *
 * @param <S> the type of the subject
 * @param <T> the type of the answer
 * @param <R> the type of the result
 */
public interface FactVisitor<S, T, R> {

  /**
   * The fact is read by a function of its author, or is the date of the decision.
   *
   * @param fact the fact
   * @return the result
   */
  R asked(Fact<S, T> fact);

  /**
   * The fact has the answer of another one, as far as that is known well enough.
   *
   * @param fact the other fact, whatever it demands in turn
   * @param grade how well its answer must be known
   * @return the result
   */
  R graded(Fact<S, T> fact, Grade grade);

  /**
   * The fact is one of a part of the subject.
   *
   * @param part the fact that gives the part
   * @param fact the fact of the part
   * @param <P> the type of the part
   * @return the result
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
