package dev.proviso.docs;

import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.value.ValueType;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The subject of a row: what each fact answers. */
final class Given {

  private final Map<String, Supplier<? extends Reading<?>>> readings = new HashMap<>();

  Given with(String name, Supplier<? extends Reading<?>> reading) {
    readings.put(name, reading);
    return this;
  }

  @SuppressWarnings("unchecked")
  <T> Reading<T> read(String name) {
    return (Reading<T>) readings.get(name).get();
  }

  static <T> Fact<Given, T> fact(String name, ValueType<T> type) {
    return Fact.of(name, given -> given.<T>read(name), type);
  }
}
