package dev.proviso.dsl;

import dev.proviso.value.ValueType;
import io.vavr.collection.Set;

/** Finds the value type of sets by the Java type that the compiler inferred for their elements. */
final class InferredSetType {

  private InferredSetType() {}

  @SuppressWarnings("unchecked") // the array is of the erased type of the elements
  static <E> ValueType<Set<E>> sets(String name, E[] inferred) {
    if (inferred.length > 0) {
      throw new IllegalArgumentException(
          "fact `" + name + "`: nothing follows the accessor; leave out the rest");
    }
    try {
      return ValueType.setOf(ValueType.of((Class<E>) inferred.getClass().getComponentType()));
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException("fact `" + name + "`: " + refused.getMessage(), refused);
    }
  }
}
