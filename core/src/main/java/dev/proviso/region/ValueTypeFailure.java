package dev.proviso.region;

import dev.proviso.check.FatalErrors;
import dev.proviso.fact.SafeReading;
import dev.proviso.value.ValueType;
import io.vavr.control.Option;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The code of a value type throws, or its order contradicts itself, so that nothing can be said of
 * the regions of its values. It names the type, for the author to mend it.
 */
public final class ValueTypeFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String type;

  private ValueTypeFailure(ValueType<?> type, String message, @Nullable Throwable cause) {
    super("value type `" + type.id() + "`: " + message, cause);
    this.type = type.id();
  }

  /** The id of the value type whose code is broken. */
  public String type() {
    return type;
  }

  /**
   * What the code of the type throws.
   *
   * @return the reason in one line; none if it throws nothing, and its order contradicts itself
   */
  public Option<String> thrown() {
    @Nullable Throwable cause = getCause();
    return cause == null ? Option.none() : SafeReading.failure(cause).reason();
  }

  /**
   * Runs code of a value type.
   *
   * @param type whose code it is
   * @return the result of the code
   * @throws ValueTypeFailure if the code throws anything but the error of a broken machine
   */
  static <R> R naming(ValueType<?> type, Supplier<R> code) {
    try {
      return code.get();
    } catch (Throwable problem) {
      throw of(type, problem);
    }
  }

  /** What code of a value type threw, under the name of the type. */
  static ValueTypeFailure of(ValueType<?> type, Throwable problem) {
    FatalErrors.throwIfFatal(problem);
    return problem instanceof ValueTypeFailure named
        ? named
        : new ValueTypeFailure(type, "its code throws", problem);
  }

  /** A comparator that puts values into no one line. */
  static ValueTypeFailure ofOrder(ValueType<?> type) {
    return new ValueTypeFailure(type, "its order contradicts itself", null);
  }
}
