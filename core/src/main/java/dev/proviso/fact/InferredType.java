package dev.proviso.fact;

import dev.proviso.value.ValueType;

/** Finds the value type of the Java type that the compiler inferred for the answers to a fact. */
final class InferredType {

  private InferredType() {}

  @SuppressWarnings("unchecked") // the array is of the erased type of the answers
  static <T> ValueType<T> type(String where, T[] inferred) {
    if (inferred == null || inferred.length > 0) {
      throw new IllegalArgumentException(
          where + ": nothing follows the accessor but a value type; leave out the rest");
    }
    try {
      return ValueType.of((Class<T>) inferred.getClass().getComponentType());
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException(where + ": " + refused.getMessage(), refused);
    }
  }
}
