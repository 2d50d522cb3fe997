package dev.proviso.condition;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What conditions are joined of. */
final class OperandChecks {

  private OperandChecks() {}

  /** Two or more: joining nothing would be settled by accident. */
  static <S> Seq<Condition<S>> of(
      String joining, Iterable<? extends Condition<? super S>> operands) {
    List<Condition<S>> narrowed = new ArrayList<>();
    for (Condition<? super S> operand : operands) {
      narrowed.add(Condition.narrow(Objects.requireNonNull(operand, "operand")));
    }
    if (narrowed.size() < 2) {
      throw new IllegalArgumentException(
          joining
              + ": "
              + narrowed.size()
              + " operands; give two or more, or use the single condition as it is");
    }
    return Array.ofAll(narrowed);
  }

  /** What takes the place of each; the very same sequence if nothing changed. */
  @SuppressWarnings({"unchecked", "ReferenceEquality"}) // comparing big trees would take long
  static <A, B> Seq<B> rewrite(Seq<A> items, Function<? super A, ? extends B> change) {
    Seq<B> changed = items.map(change);
    return changed.corresponds(items, (after, before) -> after == before)
        ? (Seq<B>) items
        : changed;
  }
}
