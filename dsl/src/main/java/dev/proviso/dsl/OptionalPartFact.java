package dev.proviso.dsl;

import dev.proviso.condition.Condition;
import dev.proviso.fact.Fact;

/**
 * A part that a subject may not have, such as a consent that was never given.
 *
 * <p>Absent is not unknown: an absent part satisfies no comparison, and so satisfies the denial of
 * each. Whether it is present can be unknown; then nothing that asks for it is settled.
 *
 * <pre>{@code
 * part("consent").absentIfEmpty(Sharing::consent)
 * }</pre>
 */
public final class OptionalPartFact<S, P> extends PartFact<S, P> {

  private final BooleanFact<S> present;

  OptionalPartFact(Fact<S, P> fact) {
    this(fact.orAbsent(), Fact.presenceOf(fact));
  }

  private OptionalPartFact(Fact<S, P> fact, Fact<S, Boolean> presence) {
    super(fact, Presence.of(presence));
    this.present = new BooleanFact<>(presence);
  }

  /**
   * The subject has the part.
   *
   * @return the condition, unknown where it is not known whether there is one
   */
  public Condition<S> isPresent() {
    return present.isTrue();
  }

  /**
   * The subject is known to have no such part.
   *
   * @return the condition, unknown where it is not known whether there is one
   */
  public Condition<S> isAbsent() {
    return present.isFalse();
  }

  /**
   * Whether the subject has the part, as a question of its own: a column of a batch, or what an
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
  public OptionalPartFact<S, P> presenceWorded(String present, String absent) {
    return new OptionalPartFact<>(fact(), presence().fact().worded(present, absent));
  }

  /** Returns this fact: it may be absent already. */
  @Override
  public OptionalPartFact<S, P> mayBeAbsent() {
    return this;
  }
}
