package dev.proviso.fact;

import dev.proviso.check.FatalErrors;
import dev.proviso.check.MessageLine;
import dev.proviso.value.ValueType;
import io.vavr.control.Option;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs an author's code so that whatever goes wrong in it becomes a failed reading.
 *
 * <p>Deciding is total: it must answer for every subject, also for one whose accessors throw.
 */
public final class SafeReading {

  private SafeReading() {}

  static <S, T> Reading<T> read(Fact<S, T> fact, S subject) {
    try {
      @Nullable Reading<? extends T> reading = fact.reading().apply(subject);
      if (reading == null) {
        return Reading.failed("the reading is null");
      }
      @SuppressWarnings("unchecked") // a reading only ever gives its answer out
      Reading<T> narrowed = (Reading<T>) reading;
      return narrowed.value().isDefined()
          ? checked(fact.type(), narrowed, narrowed.value().get())
          : narrowed;
    } catch (Throwable problem) {
      return failure(problem);
    }
  }

  private static <T> Reading<T> checked(ValueType<T> type, Reading<T> reading, T answer) {
    @Nullable String objection = type.objection(answer);
    if (objection != null) {
      return Reading.failed(objection);
    }
    T canonical = type.canonical(answer);
    return canonical == answer
        ? reading
        : ImmutableReading.of(
            reading.status(),
            Option.some(canonical),
            reading.reason(),
            reading.grade(),
            reading.remarks());
  }

  /**
   * Runs code that gives a reading.
   *
   * @return its reading; failed, with the reason, if the code throws
   */
  public static <T> Reading<T> run(Supplier<Reading<T>> code) {
    try {
      return code.get();
    } catch (Throwable problem) {
      return failure(problem);
    }
  }

  /**
   * What code that threw something says.
   *
   * @param problem what was thrown; thrown again if nobody can answer for it
   * @return a failed reading with the reason
   */
  public static <T> Reading<T> failure(Throwable problem) {
    FatalErrors.throwIfFatal(problem);
    return Reading.failed(reason(problem));
  }

  private static String reason(Throwable problem) {
    String type = typeOf(problem.getClass());
    @Nullable String message = safeMessage(problem);
    return message == null || message.isBlank()
        ? type
        : type + ": " + MessageLine.prose(ThrownMessage.of(problem, message));
  }

  /** The name of the exception; of a class without a name, that of the class it extends. */
  private static String typeOf(Class<?> thrown) {
    Class<?> named = thrown;
    while (named.isAnonymousClass()) {
      named = named.getSuperclass();
    }
    return named.getSimpleName();
  }

  private static @Nullable String safeMessage(Throwable problem) {
    try {
      return problem.getMessage();
    } catch (Throwable broken) {
      FatalErrors.throwIfFatal(broken);
      return null;
    }
  }
}
