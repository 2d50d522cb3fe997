package dev.proviso.analysis;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.Not;
import dev.proviso.condition.Truth;
import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * A condition without the operands that do not matter in a case. A conjunction can be false because
 * of any of its operands; in a case it is false because of those that are false there.
 *
 * <pre>{@code
 * (sale is absent or sale is false) // of a case in which sale is absent: "sale is absent"
 * }</pre>
 */
final class NarrowedCondition<S> extends ConditionVisitor.Default<S, Condition<S>> {

  private final Truth truth;
  private final Function<Condition<S>, Truth> stated;

  private NarrowedCondition(Truth truth, Function<Condition<S>, Truth> stated) {
    this.truth = truth;
    this.stated = stated;
  }

  /**
   * A condition that says of the case what another one says.
   *
   * @param truth whether it holds in the case
   * @param stated whether a condition holds where nothing is known but what the case states
   */
  static <S> Condition<S> of(
      Condition<S> condition, Truth truth, Function<Condition<S>, Truth> stated) {
    return condition.accept(new NarrowedCondition<>(truth, stated));
  }

  @Override
  public Condition<S> allOf(AllOf<S> node) {
    if (truth != Truth.FALSE) {
      return node;
    }
    Seq<Condition<S>> failing =
        node.operands()
            .filter(operand -> stated.apply(operand) == Truth.FALSE)
            .map(operand -> of(operand, Truth.FALSE, stated));
    return failing.isEmpty() ? node : failing.size() == 1 ? failing.head() : AnyOf.of(failing);
  }

  @Override
  public Condition<S> not(Not<S> node) {
    Condition<S> narrowed = of(node.operand(), truth.not(), stated);
    return narrowed == node.operand() ? node : Not.of(narrowed);
  }

  @Override
  protected Condition<S> otherwise(Condition<S> node) {
    return node;
  }
}
