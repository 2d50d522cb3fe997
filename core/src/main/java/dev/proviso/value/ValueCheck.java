package dev.proviso.value;

import org.jspecify.annotations.Nullable;

/** Says why an instance of the Java type of a value type is no value of it. */
interface ValueCheck<T> {

  /** The reason, as a clause without a full stop; null if it is a value. */
  @Nullable String objection(T value);
}
