package dev.proviso.dsl;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;

/**
 * A question with the answer yes or no, such as whether a legal approval was obtained.
 *
 * <pre>{@code
 * LEGAL_APPROVAL.isTrue()
 * }</pre>
 */
public sealed class BooleanFact<S> permits OptionalBooleanFact {

  private final Fact<S, Boolean> fact;
  private final Presence<S> presence;

  BooleanFact(Fact<S, Boolean> fact) {
    this(fact, Presence.certain());
  }

  BooleanFact(Fact<S, Boolean> fact, Presence<S> presence) {
    this.fact = fact;
    this.presence = presence;
  }

  /** The fact behind the handle. */
  public Fact<S, Boolean> fact() {
    return fact;
  }

  /** The answer is yes. */
  public Condition<S> isTrue() {
    return presence.and(Comparison.is(fact, true));
  }

  /** The answer is no. An unknown answer is neither. */
  public Condition<S> isFalse() {
    return presence.and(Comparison.is(fact, false));
  }

  /**
   * The same question, with clauses of its own for yes and no.
   *
   * @param affirmed the clause that states it, such as "the act is intentional"
   * @param denied the clause that denies it, such as "the act is not intentional"
   * @return the worded flag
   */
  public BooleanFact<S> worded(String affirmed, String denied) {
    return new BooleanFact<>(fact.worded(affirmed, denied));
  }

  /**
   * The same question, answered only by what is known well enough: a weaker answer is unknown.
   *
   * @param grade how well the answer must be known
   * @return the question, named as in "legal approval, documented"
   */
  public BooleanFact<S> evidenced(Grade grade) {
    return new BooleanFact<>(fact.demanding(grade));
  }

  /**
   * The same question of subjects that may have no answer to it. Where the accessor gives {@link
   * Reading#absent()}, every comparison is false; its denial is true.
   *
   * @return the question, which can also be asked whether it is present
   */
  public OptionalBooleanFact<S> mayBeAbsent() {
    return new OptionalBooleanFact<>(fact);
  }

  /** The name of the fact. */
  @Override
  public String toString() {
    return fact.name();
  }
}
