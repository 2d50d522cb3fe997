package dev.proviso.analysis;

import dev.proviso.value.ValueType;

/**
 * One fact, or facts that are compared with each other, are compared as values of two types, so
 * that there is no one line on which their values lie.
 */
final class ConflictingTypes extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  ConflictingTypes(String question, ValueType<?> one, ValueType<?> other) {
    super(
        "fact `"
            + question
            + "`: it is compared as values of type "
            + one.id()
            + " and as values of "
            + (one.id().equals(other.id()) ? "another type of that id" : "type " + other.id())
            + "; give it one value type, which is defined once");
  }
}
