package dev.proviso.domain;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.util.StringJoiner;

/** Prints a value by those of its fields that are known, in the order in which they are added. */
final class Fields {

  private final StringJoiner fields;

  private Fields(String type) {
    this.fields = new StringJoiner(", ", type + "[", "]");
  }

  static Fields of(String type) {
    return new Fields(type);
  }

  Fields add(String name, Object value) {
    fields.add(name + "=" + value);
    return this;
  }

  Fields add(String name, Option<?> value) {
    value.forEach(known -> add(name, print(known)));
    return this;
  }

  private static Object print(Object known) {
    return known instanceof Seq<?> || known instanceof Set<?>
        ? ((Traversable<?>) known).mkString("[", ", ", "]")
        : known;
  }

  @Override
  public String toString() {
    return fields.toString();
  }
}
