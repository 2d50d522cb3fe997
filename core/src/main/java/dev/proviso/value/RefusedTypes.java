package dev.proviso.value;

import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/** Java types whose values are no answers, and types whose order no rule means. */
final class RefusedTypes {

  private static final List<Class<?>> HOLDERS =
      List.of(
          Iterator.class,
          BaseStream.class,
          Future.class,
          CompletionStage.class,
          Reference.class,
          ThreadLocal.class);

  private RefusedTypes() {}

  /** What to use instead of a type; null if its values can be answers. */
  static @Nullable String adviceFor(Class<?> javaType) {
    if (Date.class.isAssignableFrom(javaType) || Calendar.class.isAssignableFrom(javaType)) {
      return "its values change, and its subtypes are not equal among one another; use"
          + " java.time.Instant or java.time.LocalDate";
    }
    if (CharSequence.class.isAssignableFrom(javaType)
        && javaType != String.class
        && !javaType.isInterface()
        && javaType.getName().startsWith("java.")) {
      return "its values change, or equal no text; use String";
    }
    if (isHolder(javaType)) {
      return "it gives its answer later, or only once; give the answer itself";
    }
    if (javaType.isArray()) {
      return "arrays change, and are equal only to themselves; use a set";
    }
    if (Number.class.isAssignableFrom(javaType)
        && javaType.getName().startsWith("java.util.concurrent.atomic.")) {
      return "its values change; use Integer or Long";
    }
    if (javaType.getName().startsWith("java.util.concurrent.atomic.")) {
      return "its values change; give what it holds";
    }
    if (javaType == java.time.OffsetTime.class) {
      return "a time of day in another place may belong to another day; use LocalTime or"
          + " OffsetDateTime";
    }
    if (javaType.getName().startsWith("java.time.chrono.")
        && java.time.chrono.ChronoLocalDate.class.isAssignableFrom(javaType)
        && !javaType.isInterface()) {
      return "one day has a value in each calendar, and these are not equal; use LocalDate";
    }
    return null;
  }

  private static boolean isHolder(Class<?> javaType) {
    return HOLDERS.stream().anyMatch(holder -> holder.isAssignableFrom(javaType));
  }

  /**
   * Why the values of a class cannot be compared as a whole, although code and questions about
   * parts may read them; null if they can.
   */
  static @Nullable String containerAdvice(Class<?> javaType) {
    // A path is one value, although it can be asked for its names.
    if (Set.class.isAssignableFrom(javaType) || Path.class.isAssignableFrom(javaType)) {
      return null;
    }
    if (Optional.class.isAssignableFrom(javaType) || Option.class.isAssignableFrom(javaType)) {
      return "say what a missing answer means: `ifKnown` for an Option and `unknownIfEmpty` for an"
          + " Optional make it unknown";
    }
    return Iterable.class.isAssignableFrom(javaType) || Map.class.isAssignableFrom(javaType)
        ? "its elements would be compared as their classes do; use a set of io.vavr.collection, or"
            + " ask its parts"
        : null;
  }

  /** The same of all values of a type; of sets, why their elements cannot be compared. */
  static @Nullable String containerAdvice(ValueType<?> type) {
    return type.element()
        .map(RefusedTypes::containerAdvice)
        .getOrElse(() -> containerAdvice(type.javaType()));
  }

  /** Refuses to compare answers whose classes hold others. */
  static void checkComparable(ValueType<?> type, String where) {
    @Nullable String advice = containerAdvice(type);
    if (advice != null) {
      throw new IllegalArgumentException(
          where
              + ": answers of type "
              + type.element()
                  .map(element -> "set of " + element.javaType().getSimpleName())
                  .getOrElse(() -> type.javaType().getSimpleName())
              + " cannot be compared as a whole: "
              + advice);
    }
  }

  /** Comparable for the sake of sorting, in an order that is nobody's law. */
  static boolean isOrderOfNoMeaning(Class<?> javaType) {
    return javaType == UUID.class
        || javaType == java.time.ZoneOffset.class
        || javaType.getName().startsWith("java.net.")
        || javaType.getName().startsWith("java.nio.")
        || javaType.getName().startsWith("java.io.");
  }
}
