package dev.proviso.condition;

/**
 * An interpreter of conditions: what to do for each kind of node.
 *
 * <p>It gets a new method with each new kind of node. An interpreter that must know every kind
 * implements it and then fails to compile; all others extend {@link Default}.
 */
public interface ConditionVisitor<S, R> {

  /** All operands must hold. */
  R allOf(AllOf<S> node);

  /** At least one operand must hold. */
  R anyOf(AnyOf<S> node);

  /** The operand must not hold. */
  R not(Not<S> node);

  /** A fact is compared with constants. */
  <T> R comparison(Comparison<S, T> node);

  /** Two facts of one type are compared with each other. */
  <T> R factComparison(FactComparison<S, T> node);

  /** The answer to a fact is listed in a register on a date. */
  <M> R listMembership(ListMembership<S, M> node);

  /** A fact is compared with a limit that changes with time. */
  <T> R datedComparison(DatedComparison<S, T> node);

  /** A condition is asked of any, every or none of the parts of a subject. */
  <P> R quantified(QuantifiedCondition<S, P> node);

  /** A condition is asked of one part of the subject. */
  <P> R partCondition(PartCondition<S, P> node);

  /** A condition with a name, its citations and its exceptions. */
  R definition(Definition<S> node);

  /** A condition that cannot be looked into. */
  R opaque(OpaqueCondition<S> node);

  /** A question that a person must answer. */
  R judgmentQuestion(JudgmentQuestion<S> node);

  /**
   * An interpreter that treats most kinds of node alike, also those that a later version adds.
   *
   * <pre>{@code
   * // Whether a condition can only be decided by a person.
   * final class ByPerson<S> extends ConditionVisitor.Default<S, Boolean> {
   *   @Override
   *   public Boolean humanJudgment(JudgmentQuestion<S> node) {
   *     return true;
   *   }
   *
   *   @Override
   *   protected Boolean otherwise(Condition<S> node) {
   *     return false;
   *   }
   * }
   * }</pre>
   */
  abstract class Default<S, R> implements ConditionVisitor<S, R> {

    /** For subclasses. */
    protected Default() {}

    /** What to do for every kind of node whose method is not overridden. */
    protected abstract R otherwise(Condition<S> node);

    @Override
    public R allOf(AllOf<S> node) {
      return otherwise(node);
    }

    @Override
    public R anyOf(AnyOf<S> node) {
      return otherwise(node);
    }

    @Override
    public R not(Not<S> node) {
      return otherwise(node);
    }

    @Override
    public <T> R comparison(Comparison<S, T> node) {
      return otherwise(node);
    }

    @Override
    public <T> R factComparison(FactComparison<S, T> node) {
      return otherwise(node);
    }

    @Override
    public <M> R listMembership(ListMembership<S, M> node) {
      return otherwise(node);
    }

    @Override
    public <T> R datedComparison(DatedComparison<S, T> node) {
      return otherwise(node);
    }

    @Override
    public <P> R quantified(QuantifiedCondition<S, P> node) {
      return otherwise(node);
    }

    @Override
    public <P> R partCondition(PartCondition<S, P> node) {
      return otherwise(node);
    }

    @Override
    public R definition(Definition<S> node) {
      return otherwise(node);
    }

    @Override
    public R opaque(OpaqueCondition<S> node) {
      return otherwise(node);
    }

    @Override
    public R judgmentQuestion(JudgmentQuestion<S> node) {
      return otherwise(node);
    }
  }
}
