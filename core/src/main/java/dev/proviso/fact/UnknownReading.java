package dev.proviso.fact;

import io.vavr.collection.Array;
import io.vavr.control.Option;

/** The one reading that says nothing but that nobody has the answer. */
final class UnknownReading {

  static final Reading<Object> READING =
      ImmutableReading.of(
          Reading.Status.UNKNOWN, Option.none(), Option.none(), Option.none(), Array.empty());

  private UnknownReading() {}
}
