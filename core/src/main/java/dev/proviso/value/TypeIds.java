package dev.proviso.value;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
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

  private TypeIds() {}

  static String checked(String id) {
    NullChecks.notNull("value type", "id", id, "give one that outlives the name of the class");
    NameChecks.check("value type: id", id);
    if (BUILT_IN.contains(id) || id.startsWith("set of ") || id.startsWith("java.")) {
      throw new IllegalArgumentException(
          "value type: the id `"
              + id
              + "` is that of a built-in type; give one that says what your values are");
    }
    return id;
  }
}
