package dev.proviso.digest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes objects of fields, and notes each field of each kind of object that was made. */
@SuppressWarnings("NullAway") // null stands for null
final class SpecificationFields {

  private final String ignored;
  private final Set<String> made = new TreeSet<>();

  /** Leaves one field of one kind of object out, such as "rule.id"; none if it is empty. */
  SpecificationFields(String ignored) {
    this.ignored = ignored;
  }

  Set<String> made() {
    return made;
  }

  Map<String, Object> object(String kind, Object... keysAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      String field = kind + "." + keysAndValues[i];
      made.add(field);
      if (!field.equals(ignored)) {
        object.put((String) keysAndValues[i], keysAndValues[i + 1]);
      }
    }
    return object;
  }
}
