package dev.proviso.domain;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.util.StringJoiner;

/** Prints a value by those of its fields that are known, in the order in which they are added. */
final class FieldPrinter {

  private final StringJoiner fields;

  private FieldPrinter(String type) {
    this.fields = new StringJoiner(", ", type + "[", "]");
  }

  static FieldPrinter of(String type) {
    return new FieldPrinter(type);
  }

  FieldPrinter add(String name, Object value) {
    fields.add(name + "=" + value);
    return this;
  }

  FieldPrinter add(String name, Option<?> value) {
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
