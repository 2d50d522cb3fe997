package dev.proviso.value;

import dev.proviso.check.AnyMatch;
import dev.proviso.check.IdentitySet;
import dev.proviso.check.IterationOrder;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Sets of values. */
final class SetTypes {

  private SetTypes() {}

  @SuppressWarnings("unchecked") // elements are only ever asked what is asked of values of the type
  static <E> ValueType<Set<E>> of(ValueType<E> element) {
    ValueTypeBuilder<Set<E>> builder =
        new ValueTypeBuilder<>(
            List.of("set", element.meaning()),
            "set of " + element.id(),
            io.vavr.collection.Set.class);
    builder.isTotal = false;
    builder.element = (ValueType<Object>) element;
    builder.check = set -> objection(element, set);
    builder.canonical = set -> canonical(element, set);
    builder.key = set -> HashSet.ofAll(set.toArray().map(element::key));
    if (!element.isKeyed()) {
      builder.isKeyed = false;
      builder.same = (left, right) -> isSame(element, left, right);
    }
    return builder.build();
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

  /** Sets are not the same if one holds what the other does not, whatever else they hold. */
  private static <E> boolean isSame(ValueType<E> element, Set<E> left, Set<E> right) {
    List<BooleanSupplier> differences =
        List.of(() -> isBeyond(element, left, right), () -> isBeyond(element, right, left));
    return !AnyMatch.of(differences, BooleanSupplier::getAsBoolean);
  }

  private static <E> boolean isBeyond(ValueType<E> element, Set<E> some, Set<E> others) {
    return AnyMatch.of(some, one -> !element.contains(others, one));
  }

  private static <E> Set<E> canonical(ValueType<E> element, Set<E> set) {
    if (IdentitySet.isOne(set)) {
      return collected(element, set, IdentitySet.isOrdered(set));
    }
    if (!element.isPlain()) {
      for (E one : set) {
        if (element.canonical(one) != one) {
          return collected(element, set, IterationOrder.isDefined(set));
        }
      }
    }
    return set;
  }

  /** A hash set will do as long as it loses nothing; its equality is that of the class. */
  private static <E> Set<E> collected(ValueType<E> element, Set<E> set, boolean isOrdered) {
    Array<E> all = set.toArray().map(element::canonical);
    Set<E> hashed = isOrdered ? LinkedHashSet.ofAll(all) : HashSet.ofAll(all);
    return hashed.size() == all.size()
        ? hashed
        : element.toSet(isOrdered ? all : element.sorted(all));
  }
}
