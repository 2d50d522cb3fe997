package dev.proviso.fact;

import io.vavr.collection.Array;
import io.vavr.control.Option;

/** The readings that say nothing beside their status. */
final class ReadingWithoutAnswer {

  static final Reading<Object> UNKNOWN = of(Reading.Status.UNKNOWN);

  static final Reading<Object> ABSENT = of(Reading.Status.ABSENT);

  private ReadingWithoutAnswer() {}

  private static Reading<Object> of(Reading.Status status) {
    return ImmutableReading.of(status, Option.none(), Option.none(), Option.none(), Array.empty());
  }
}
