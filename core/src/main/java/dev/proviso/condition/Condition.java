package dev.proviso.condition;

/**
 * A composable policy predicate about subjects of one type: an immutable tree with structural
 * equality.
 *
 * <p>Every node is one of the permitted types, so {@link #accept} is exhaustive: an interpreter is
 * one {@link ConditionVisitor}, and a new kind of node breaks all of them at compile time.
 *
 * <pre>{@code
 * String words = condition.accept(new Wording<>());
 * }</pre>
 *
 * @param <S> the type of the subject
 */
public sealed interface Condition<S>
    permits AllOf,
        AnyOf,
        Not,
        Comparison,
        TwoFacts,
        Listed,
        DatedComparison,
        Quantified,
        Within,
        Definition,
        Opaque,
        HumanJudgment {

  /**
   * Calls the method of the visitor that is about this type of node.
   *
   * @param visitor what to do for each kind of node
   * @param <R> the type of the result
   * @return what that method returned
   */
  <R> R accept(ConditionVisitor<S, R> visitor);

  /**
   * Reads a condition about a wider type as one about this type: what can be asked of every subject
   * can be asked of these.
   *
   * @param condition the condition
   * @param <S> the narrower type
   * @return the same condition
   */
  @SuppressWarnings("unchecked") // a condition only ever takes subjects in
  static <S> Condition<S> narrow(Condition<? super S> condition) {
    return (Condition<S>) condition;
  }
}
