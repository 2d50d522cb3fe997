package dev.proviso.value;

import dev.proviso.check.FatalErrors;
import io.vavr.collection.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the constants that authors write, with all the code of their value type that conditions
 * and proofs will call, so that code that throws is found where the constant is written.
 */
final class ConstantValidator {

  private ConstantValidator() {}

  /** The canonical value of a constant; throws if it is no value of the type. */
  @SuppressWarnings("unchecked") // it is a value of the type
  static <T> T validated(ValueType<T> type, String where, @Nullable Object constant) {
    if (constant == null) {
      throw new IllegalArgumentException(where + ": a constant is null; give a value");
    }
    @Nullable String objection;
    try {
      objection = type.objection(constant);
      if (objection == null) {
        T canonical = type.canonical((T) constant);
        if (isEqualToItself(type, canonical)) {
          // Conditions that hold it are equal by its key.
          type.key(canonical);
          return canonical;
        }
        objection = "it is not equal to itself; mend how its class or its value type compares";
      }
    } catch (Throwable thrown) {
      FatalErrors.throwIfFatal(thrown);
      throw new IllegalArgumentException(
          where
              + ": `"
              + shown(constant)
              + "` cannot be used: the code of value type "
              + type.id()
              + " throws "
              + thrown
              + "; mend that code, or use another constant",
          thrown);
    }
    throw new IllegalArgumentException(
        where + ": `" + shown(constant) + "` is no value: " + objection);
  }

  /** Compares a value with itself and hashes it. */
  @SuppressWarnings("ReturnValueIgnored")
  private static <T> boolean isEqualToItself(ValueType<T> type, T value) {
    value.hashCode();
    for (ValueType<Object> element : type.element()) {
      return ((Set<?>) value).forAll(one -> isEqualToItself(element, one));
    }
    return type.isTotal() || type.same(value, value);
  }

  private static String shown(Object constant) {
    String printed;
    try {
      printed = String.valueOf(constant);
      if (printed.startsWith(identity(constant))) {
        return "an object of type " + constant.getClass().getSimpleName();
      }
    } catch (Throwable unprintable) {
      FatalErrors.throwIfFatal(unprintable);
      return "an object of type " + constant.getClass().getSimpleName() + " that cannot be printed";
    }
    return printed.length() > 60 ? printed.substring(0, 60) + "…" : printed;
  }

  /** What an object prints first whose class has no text of its own; then its hash code. */
  private static String identity(Object constant) {
    return constant.getClass().getName() + "@";
  }
}
