package dev.proviso.condition;

import dev.proviso.check.NullChecks;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What conditions are joined of. */
final class OperandChecks {

  private OperandChecks() {}

  private static final String REMEDY = "give a condition, or leave it out";

  /** Arguments of variable number in one list, which may hold null until it is checked. */
  static <T> List<T> list(String joining, T first, T second, T[] rest) {
    List<T> all = new ArrayList<>(rest == null ? 2 : 2 + rest.length);
    all.add(first);
    all.add(second);
    all.addAll(
        Arrays.asList(NullChecks.notNull(joining, "list of further conditions", rest, REMEDY)));
    return all;
  }

  /** Two or more: joining nothing would be settled by accident. */
  static <S> Seq<Condition<S>> of(
      String joining, Iterable<? extends Condition<? super S>> operands) {
    List<Condition<S>> narrowed = new ArrayList<>();
    for (Condition<? super S> operand :
        NullChecks.<Condition<? super S>>noneNull(joining, "conditions", operands, REMEDY)) {
      narrowed.add(Condition.narrow(operand));
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
