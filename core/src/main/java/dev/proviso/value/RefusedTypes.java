package dev.proviso.value;

import java.util.Calendar;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Java types whose values are no answers, and types whose order no rule means. */
final class RefusedTypes {

  private RefusedTypes() {}

  /** What to use instead of a type; null if its values can be answers. */
  static @Nullable String adviceFor(Class<?> javaType) {
    if (Date.class.isAssignableFrom(javaType) || Calendar.class.isAssignableFrom(javaType)) {
      return "its values change, and its subtypes are not equal among one another; use"
          + " java.time.Instant or java.time.LocalDate";
    }
    if (javaType == StringBuilder.class || javaType == StringBuffer.class) {
      return "its values change; use String";
    }
    if (javaType.isArray()) {
      return "arrays change, and are equal only to themselves; use a set";
    }
    if (Number.class.isAssignableFrom(javaType)
        && javaType.getName().startsWith("java.util.concurrent.atomic.")) {
      return "its values change; use Integer or Long";
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

  /** Comparable for the sake of sorting, in an order that is nobody's law. */
  static boolean isOrderOfNoMeaning(Class<?> javaType) {
    return javaType == UUID.class
        || javaType == java.time.ZoneOffset.class
        || javaType.getName().startsWith("java.net.")
        || javaType.getName().startsWith("java.nio.")
        || javaType.getName().startsWith("java.io.");
  }
}
