package dev.proviso.value;

import dev.proviso.check.IterationOrder;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets of values. */
final class SetTypes {

  private SetTypes() {}

  @SuppressWarnings("unchecked") // elements are only ever asked what is asked of values of the type
  static <E> ValueType<Set<E>> of(ValueType<E> element) {
    ValueType.Draft<Set<E>> draft =
        new ValueType.Draft<>(
            List.of("set", element.meaning()),
            "set of " + element.id(),
            io.vavr.collection.Set.class);
    draft.isTotal = false;
    draft.element = (ValueType<Object>) element;
    draft.check = set -> objection(element, set);
    draft.canonical = element.isPlain() ? null : set -> canonical(element, set);
    draft.key = set -> HashSet.ofAll(set).map(element::key);
    if (!element.isDeclared()) {
      draft.isKeyed = false;
      draft.same =
          (left, right) -> isWithin(element, left, right) && isWithin(element, right, left);
    }
    return draft.type();
  }

  private static <E> @Nullable String objection(ValueType<E> element, Set<E> set) {
    for (@Nullable Object one : set) {
      if (one == null) {
        return "the set holds null";
      }
      @Nullable String objection = element.objection(one);
      if (objection != null) {
        return "an element is no value: " + objection;
      }
    }
    return null;
  }

  private static <E> boolean isWithin(ValueType<E> element, Set<E> inner, Set<E> outer) {
    return inner.forAll(one -> outer.exists(other -> element.same(one, other)));
  }

  private static <E> Set<E> canonical(ValueType<E> element, Set<E> set) {
    for (E one : set) {
      if (element.canonical(one) != one) {
        Array<E> all = set.toArray().map(element::canonical);
        return IterationOrder.isDefined(set) ? LinkedHashSet.ofAll(all) : HashSet.ofAll(all);
      }
    }
    return set;
  }
}
