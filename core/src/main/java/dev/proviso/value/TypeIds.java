package dev.proviso.value;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import java.util.Map;
import java.util.Set;

/** The ids of value types, by which digests distinguish types. */
final class TypeIds {

  /** Whoever took one of these would make two types that compare differently look like one. */
  private static final Set<String> BUILT_IN =
      Set.of(
          "undeclared",
          "boolean",
          "text",
          "character",
          "int8",
          "int16",
          "int32",
          "int64",
          "integer",
          "decimal",
          "float32",
          "float64",
          "number",
          "date",
          "date and time",
          "time of day",
          "moment",
          "moment with offset",
          "moment with time zone",
          "year",
          "year and month",
          "month and day",
          "duration",
          "period");

  /** The ids of the types of the domain, which are defined as those of an author are. */
  private static final Map<String, String> OF_DOMAIN =
      Map.of(
          "country", "dev.proviso.domain.Country",
          "prison term", "dev.proviso.domain.PrisonTerm");

  private TypeIds() {}

  /** An id that a value type of a class may have. */
  static String checked(String id, Class<?> javaType) {
    NullChecks.notNull("value type", "id", id, "give one that outlives the name of the class");
    NameChecks.check("value type: id", id);
    if (BUILT_IN.contains(id)
        || !OF_DOMAIN.getOrDefault(id, javaType.getName()).equals(javaType.getName())
        || id.startsWith("set of ")
        || id.startsWith("java.")) {
      throw new IllegalArgumentException(
          "value type: the id `"
              + id
              + "` is that of a built-in type; give one that says what your values are");
    }
    return id;
  }
}
