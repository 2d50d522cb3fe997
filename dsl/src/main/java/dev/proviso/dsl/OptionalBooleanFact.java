package dev.proviso.dsl;

import dev.proviso.condition.Condition;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Grade;

/**
 * A question with the answer yes or no that a subject may not have an answer to.
 *
 * <p>Absent is not unknown: an absent answer satisfies no comparison, and so satisfies the denial
 * of each. Whether it is present can be unknown; then nothing that asks for it is settled.
 *
 * <pre>{@code
 * flag("answer to the questionnaire").absentIfEmpty(File::answer)
 * }</pre>
 */
public final class OptionalBooleanFact<S> extends BooleanFact<S> {

  private final BooleanFact<S> present;

  OptionalBooleanFact(Fact<S, Boolean> fact) {
    this(fact.orAbsent(), Fact.presenceOf(fact));
  }

  private OptionalBooleanFact(Fact<S, Boolean> fact, Fact<S, Boolean> presence) {
    super(fact, Presence.of(presence));
    this.present = new BooleanFact<>(presence);
  }

  /**
   * The subject has the answer.
   *
   * @return the condition, unknown where it is not known whether there is one
   */
  public Condition<S> isPresent() {
    return present.isTrue();
  }

  /**
   * The subject is known to have no such answer.
   *
   * @return the condition, unknown where it is not known whether there is one
   */
  public Condition<S> isAbsent() {
    return present.isFalse();
  }

  /**
   * Whether the subject has the answer, as a question of its own: a column of a batch, or what an
   * assignment of a test says.
   *
   * @return the question, named as in "presence of day of consent"
   */
  public BooleanFact<S> presence() {
    return present;
  }

  /**
   * The same question, with clauses of its own for its presence.
   *
   * <pre>{@code
   * CONSENT.presenceWorded("there is a consent", "there is no consent")
   * }</pre>
   *
   * @param present the clause that states that there is one
   * @param absent the clause that states that there is none
   * @return the worded question
   */
  public OptionalBooleanFact<S> presenceWorded(String present, String absent) {
    return new OptionalBooleanFact<>(fact(), presence().fact().worded(present, absent));
  }

  /**
   * The same question, answered only by what is known well enough: a weaker answer is unknown, and
   * so is an absence that is not known as well.
   *
   * @param grade how well the answer, or its absence, must be known
   * @return the question, named as in "legal approval, documented"
   */
  @Override
  public OptionalBooleanFact<S> evidenced(Grade grade) {
    return new OptionalBooleanFact<>(fact().demanding(grade), presence().fact().demanding(grade));
  }

  @Override
  public OptionalBooleanFact<S> worded(String affirmed, String denied) {
    return new OptionalBooleanFact<>(fact().worded(affirmed, denied), presence().fact());
  }

  /** Returns this fact: it may be absent already. */
  @Override
  public OptionalBooleanFact<S> mayBeAbsent() {
    return this;
  }
}
