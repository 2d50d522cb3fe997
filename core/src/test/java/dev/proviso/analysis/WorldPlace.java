package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Sample;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The subject of a world or a part of it: its facts, and what can be asked of them. */
final class WorldPlace {

  /** The values that a fact can have. */
  record Dimension(String name, List<Reading<?>> values) {}

  final List<Dimension> dimensions = new ArrayList<>();
  final List<Supplier<Condition<Sample>>> leaves = new ArrayList<>();
  final List<Fact<Sample, LocalDate>> dates = new ArrayList<>();

  int size() {
    return dimensions.stream().mapToInt(one -> one.values().size()).reduce(1, (l, r) -> l * r);
  }

  boolean has(String name) {
    return dimensions.stream().anyMatch(one -> one.name().equals(name));
  }

  /** Adds the facts of another place, if all of them are new and the place stays small. */
  void addIfSmall(WorldPlace other, int most) {
    if (size() * other.size() <= most
        && other.dimensions.stream().noneMatch(one -> has(one.name()))) {
      dimensions.addAll(other.dimensions);
      leaves.addAll(other.leaves);
      dates.addAll(other.dates);
    }
  }
}
