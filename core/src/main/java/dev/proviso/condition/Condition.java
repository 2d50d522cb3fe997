package dev.proviso.condition;

import dev.proviso.law.Citation;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * A composable policy predicate about subjects of one type: an immutable tree with structural
 * equality.
 *
 * <p>Every node is one of the permitted types, so {@link #accept} is exhaustive. An interpreter is
 * one {@link ConditionVisitor}; what only collects things is a {@link ConditionWalker}, and what
 * changes a tree is a {@link ConditionRewriter}.
 *
 * <pre>{@code
 * String words = condition.accept(new Wording<>());
 * }</pre>
 */
public sealed interface Condition<S>
    permits AllOf,
        AnyOf,
        Not,
        Comparison,
        FactComparison,
        ListMembership,
        DatedComparison,
        QuantifiedCondition,
        PartCondition,
        Definition,
        OpaqueCondition,
        JudgmentQuestion {

  /**
   * Calls the method of the visitor that is about this type of node.
   *
   * @param visitor what to do for each kind of node
   * @return what that method returned
   */
  <R> R accept(ConditionVisitor<S, R> visitor);

  /**
   * The condition that holds where this one does not.
   *
   * @return the negation; of a negation, its operand
   */
  default Condition<S> negated() {
    return Not.of(this);
  }

  /**
   * This condition as a defined term, which is printed and cited by its name.
   *
   * @return the definition; none if this is another kind of node
   */
  default Option<Definition<S>> asDefinition() {
    return Option.none();
  }

  /**
   * Where this very condition is written, apart from what is inside it.
   *
   * @return the citations of a definition or of a question for a person; empty for other kinds
   */
  default Seq<Citation> citations() {
    return Array.empty();
  }

  /**
   * The law that this very condition rests on, where it changes with time.
   *
   * @param date the day for which the law is asked
   * @return the citations of a list or of a dated limit; empty for other kinds of node
   */
  default Seq<Citation> lawOf(LocalDate date) {
    return Array.empty();
  }

  /**
   * The condition in words, in one short line: a long list and a large tree are cut. {@code
   * toString} returns the same.
   *
   * <pre>{@code
   * allOf(INSURED.isTrue(), WEIGHT.atMost(500)).wording() // (insured is true and weight is at most 500)
   * }</pre>
   *
   * @return the clause that states it, without a full stop
   */
  String wording();

  /**
   * Reads a condition about a wider type as one about this type: what can be asked of every subject
   * can be asked of these.
   */
  @SuppressWarnings("unchecked") // a condition only ever takes subjects in
  static <S> Condition<S> narrow(Condition<? super S> condition) {
    return (Condition<S>) condition;
  }
}
